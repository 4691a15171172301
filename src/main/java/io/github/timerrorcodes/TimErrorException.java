package io.github.timerrorcodes;

import java.util.Locale;

/**
 * A failed call of the SDK or of the REST API.
 *
 * <p>It keeps the number that was reported, so that a number within a range, or one that the catalog lacks, is not lost.
 *
 * <pre>{@code
 * public void onError(int code, String desc) {
 *     future.completeExceptionally(new TimErrorException(code, desc));
 * }
 * }</pre>
 */
public class TimErrorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @serial the number that was reported */
    private final int code;

    /** @serial what the server said about it, or null */
    private final String serverMessage;

    /**
     * Makes an exception for a number that was reported.
     *
     * @param code the number
     * @param serverMessage what the server or the SDK said about it, as it is; may be {@code null}
     */
    public TimErrorException(int code, String serverMessage) {
        this(code, serverMessage, null);
    }

    /**
     * Makes an exception for a number that was reported, with a cause.
     *
     * @param code the number
     * @param serverMessage what the server or the SDK said about it, as it is; may be {@code null}
     * @param cause what led to it; may be {@code null}
     */
    public TimErrorException(int code, String serverMessage, Throwable cause) {
        super(null, cause);
        this.code = code;
        this.serverMessage = serverMessage;
    }

    /** Returns the number that was reported, even where {@link #errorCode()} stands for a range or for an unknown number. */
    public int code() {
        return code;
    }

    /** Returns the code with that number; {@link TimErrorCode#UNRECOGNIZED} for one that the catalog lacks. */
    public TimErrorCode errorCode() {
        return TimErrorCode.fromCode(code);
    }

    /**
     * Returns what the server or the SDK said, as it was given.
     *
     * @return the message, unshortened and with all its characters, or {@code null} if there was none
     */
    public String serverMessage() {
        return serverMessage;
    }

    /**
     * Returns the number, the name and the description in Japanese, and what the server said.
     *
     * <p>It is always one line that is fit for a log: control characters of the server's message are replaced, and a long
     * message is cut. {@link #serverMessage()} has it whole.
     */
    @Override
    public String getMessage() {
        return message(errorCode().description());
    }

    /** Returns the same as {@link #getMessage()}, in the language of the default locale. */
    @Override
    public String getLocalizedMessage() {
        return message(errorCode().description(Locale.getDefault()));
    }

    private String message(String description) {
        String text = code + " " + errorCode() + ": " + description;
        return serverMessage == null || serverMessage.isEmpty() ? text : text + " [" + LogLine.of(serverMessage) + "]";
    }
}

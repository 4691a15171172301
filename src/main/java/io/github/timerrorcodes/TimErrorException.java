package io.github.timerrorcodes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable String serverMessage;

    /**
     * Makes an exception for a number that was reported.
     *
     * @param code the number
     * @param serverMessage what the server or the SDK said about it, as it is; may be {@code null}
     */
    public TimErrorException(int code, @Nullable String serverMessage) {
        this(code, serverMessage, null);
    }

    /**
     * Makes an exception for a number that was reported, with a cause.
     *
     * @param code the number
     * @param serverMessage what the server or the SDK said about it, as it is; may be {@code null}
     * @param cause what led to it; may be {@code null}
     */
    public TimErrorException(int code, @Nullable String serverMessage, @Nullable Throwable cause) {
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
     * Returns whether a call that failed in this way may be repeated with no help from the application, as retry libraries
     * ask it: {@code RetryPolicy.builder().handleIf(TimErrorException::isAutomaticallyRetryable)}.
     *
     * @param failure what was thrown; anything but a {@code TimErrorException} may not be repeated
     * @see Retryability#isAutomatic()
     */
    public static boolean isAutomaticallyRetryable(@Nullable Throwable failure) {
        return failure instanceof TimErrorException
                && ((TimErrorException) failure).errorCode().retryability().isAutomatic();
    }

    /**
     * Returns how long to wait before the call is repeated: the back-off, but not less than the vendor demands.
     *
     * @param backOffMillis the wait in milliseconds that the caller's back-off has come to
     * @return the wait in milliseconds, at least {@link TimErrorCode#minRetryDelayMillis()}
     */
    public long retryDelayMillis(long backOffMillis) {
        return Math.max(backOffMillis, errorCode().minRetryDelayMillis());
    }

    /**
     * Returns what the server or the SDK said, as it was given.
     *
     * @return the message, unshortened and with all its characters, or {@code null} if there was none
     */
    public @Nullable String serverMessage() {
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

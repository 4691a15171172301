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

    /** @serial the code in the catalog that was given, or null where none was */
    private final @Nullable ErrorCode error;

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
        this.error = null;
    }

    /**
     * Makes an exception for a number that was reported and that may be one of the application's own.
     *
     * @param code the number
     * @param serverMessage what the server or the SDK said about it, as it is; may be {@code null}
     * @param cause what led to it; may be {@code null}
     * @param catalog the catalog that explains the number, such as the application's and the vendor's {@linkplain
     *     ErrorCatalog#inOrder in order}
     */
    public TimErrorException(
            int code, @Nullable String serverMessage, @Nullable Throwable cause, ErrorCatalog catalog) {
        super(null, cause);
        this.code = code;
        this.serverMessage = serverMessage;
        this.error = catalog.fromCode(code);
    }

    /** Returns the number that was reported, even where {@link #error()} stands for a range or for an unknown number. */
    public int code() {
        return code;
    }

    /**
     * Returns the vendor's code with that number, for a {@code switch}; {@link TimErrorCode#UNRECOGNIZED} for one that the
     * vendor's catalog lacks.
     */
    public TimErrorCode errorCode() {
        return TimErrorCode.fromCode(code);
    }

    /**
     * Returns the code with that number in the catalog that the exception was made with, or {@link #errorCode()} where it was
     * made without one. The messages, the retryability and the delay are those of this code.
     */
    public ErrorCode error() {
        return error == null ? errorCode() : error;
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
                && ((TimErrorException) failure).error().retryability().isAutomatic();
    }

    /**
     * Returns how long to wait before the call is repeated: the back-off, but not less than the vendor demands.
     *
     * @param backOffMillis the wait in milliseconds that the caller's back-off has come to
     * @return the wait in milliseconds, at least {@link ErrorCode#minRetryDelayMillis()}
     */
    public long retryDelayMillis(long backOffMillis) {
        return Math.max(backOffMillis, error().minRetryDelayMillis());
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
     * Returns the number, the name and the description in the language of the catalog's tables (the vendor's: Japanese), and what the server said.
     *
     * <p>It is always one line that is fit for a log: control characters of the server's message are replaced, and a long
     * message is cut. {@link #serverMessage()} has it whole.
     */
    @Override
    public String getMessage() {
        return message(error().description());
    }

    /** Returns the same as {@link #getMessage()}, in the language of the default locale. */
    @Override
    public String getLocalizedMessage() {
        return message(error().description(Locale.getDefault()));
    }

    private String message(String description) {
        String text = code + " " + error().name() + ": " + description;
        return serverMessage == null || serverMessage.isEmpty() ? text : text + " [" + LogLine.of(serverMessage) + "]";
    }
}

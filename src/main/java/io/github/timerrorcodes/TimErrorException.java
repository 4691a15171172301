package io.github.timerrorcodes;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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
 *
 * <p>It can be serialized into a process with another version of the catalog, or without the application's: there the number
 * and the message are the same, and the code is the one that the process knows.
 */
public class TimErrorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A chain of causes may be made to run in a circle. */
    private static final int LONGEST_CHAIN = 50;

    /** @serial the number that was reported */
    private final int code;

    /** @serial what the server said about it, or null */
    private final @Nullable String serverMessage;

    private transient ErrorCode error;

    /**
     * Makes an exception for a number of the vendor's that was reported.
     *
     * @param code the number
     * @param serverMessage what the server or the SDK said about it, as it is; may be {@code null}
     */
    public TimErrorException(int code, @Nullable String serverMessage) {
        this(code, serverMessage, null);
    }

    /**
     * Makes an exception for a number of the vendor's that was reported, with a cause.
     *
     * @param code the number
     * @param serverMessage what the server or the SDK said about it, as it is; may be {@code null}
     * @param cause what led to it; may be {@code null}
     */
    public TimErrorException(int code, @Nullable String serverMessage, @Nullable Throwable cause) {
        this(code, TimErrorCode.fromCode(code), serverMessage, cause);
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
        this(code, catalog.fromCode(code), serverMessage, cause);
    }

    /**
     * Makes an exception for a code that the program itself has come upon, such as a permission that it checks before the
     * call.
     *
     * @param error the code; of a range, its first number is taken
     * @param serverMessage what is known about it; may be {@code null}
     * @param cause what led to it; may be {@code null}
     */
    public TimErrorException(ErrorCode error, @Nullable String serverMessage, @Nullable Throwable cause) {
        this(error.code(), error, serverMessage, cause);
    }

    private TimErrorException(int code, ErrorCode error, @Nullable String serverMessage, @Nullable Throwable cause) {
        super(null, cause);
        this.code = code;
        this.error = error;
        this.serverMessage = serverMessage;
    }

    /** Returns the number that was reported, even where {@link #errorCode()} stands for a range or for an unknown number. */
    public int code() {
        return code;
    }

    /**
     * Returns the code with that number in the catalog that the exception was made with, or in the vendor's where it was made
     * without one. The messages, the retryability and the delay are those of this code.
     */
    public ErrorCode errorCode() {
        return error;
    }

    /**
     * Returns the vendor's code with that number, for a {@code switch}; {@link TimErrorCode#UNRECOGNIZED} for one that the
     * vendor's catalog lacks.
     */
    public TimErrorCode timErrorCode() {
        return error instanceof TimErrorCode ? (TimErrorCode) error : TimErrorCode.fromCode(code);
    }

    /**
     * Finds the failed call in what was thrown: the exception itself, or the nearest cause of it, such as the one within a
     * {@code CompletionException}, an {@code ExecutionException} or an {@code UndeclaredThrowableException}.
     *
     * @param failure what was thrown; may be {@code null}
     * @return the failed call, or {@code null} where there is none
     */
    public static @Nullable TimErrorException find(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < LONGEST_CHAIN && cause != null; i++) {
            if (cause instanceof TimErrorException) {
                return (TimErrorException) cause;
            }
            cause = cause.getCause();
        }
        return null;
    }

    /**
     * Returns whether a call that failed in this way may be repeated with no help from the application, as retry libraries
     * ask it: {@code RetryPolicy.builder().handleIf(TimErrorException::isAutomaticallyRetryable)}.
     *
     * @param failure what was thrown, also when another exception is wrapped around it; anything without a {@code
     *     TimErrorException} may not be repeated
     * @see Retryability#isAutomatic()
     */
    public static boolean isAutomaticallyRetryable(@Nullable Throwable failure) {
        TimErrorException found = find(failure);
        return found != null && found.errorCode().retryability().isAutomatic();
    }

    /**
     * Returns how long to wait before the call is repeated: the back-off, but not less than the vendor demands.
     *
     * @param backOffMillis the wait in milliseconds that the caller's back-off has come to
     * @return the wait in milliseconds, at least {@link ErrorCode#minRetryDelayMillis()}
     */
    public long retryDelayMillis(long backOffMillis) {
        return Math.max(backOffMillis, error.minRetryDelayMillis());
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
     * Returns the number, the name, the description in the language of the catalog's tables (the vendor's: Japanese), and what
     * the server said.
     *
     * <p>It is always one line that is fit for a log: control characters of the server's message are replaced, and a long
     * message is cut. {@link #serverMessage()} has it whole. It is not for the end user: {@link ErrorCode#userMessage(Locale)}
     * is.
     */
    @Override
    public String getMessage() {
        return message(error.description());
    }

    /** Returns the same as {@link #getMessage()}, in the language of the default locale. */
    @Override
    public String getLocalizedMessage() {
        return message(error.description(Locale.getDefault()));
    }

    private String message(String description) {
        String text = code + " " + error.name() + ": " + description;
        return serverMessage == null || serverMessage.isEmpty() ? text : text + " [" + LogLine.of(serverMessage) + "]";
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeObject(SerializedErrorCode.bytesOf(error));
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        ErrorCode known = SerializedErrorCode.read((byte[]) in.readObject());
        error = known == null ? TimErrorCode.fromCode(code) : known;
    }
}

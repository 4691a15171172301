package io.github.timerrorcodes;

/** What version 1.0 promises of this type; see the pom of this project. */
public class TimErrorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TimErrorException(int code, String serverMessage) {
        throw new UnsupportedOperationException();
    }

    public TimErrorException(int code, String serverMessage, Throwable cause) {
        throw new UnsupportedOperationException();
    }

    public TimErrorException(int code, String serverMessage, Throwable cause, ErrorCatalog catalog) {
        throw new UnsupportedOperationException();
    }

    public ErrorCode error() {
        throw new UnsupportedOperationException();
    }

    public static boolean isAutomaticallyRetryable(Throwable failure) {
        throw new UnsupportedOperationException();
    }

    public int code() {
        throw new UnsupportedOperationException();
    }

    public TimErrorCode errorCode() {
        throw new UnsupportedOperationException();
    }

    public String serverMessage() {
        throw new UnsupportedOperationException();
    }

    public long retryDelayMillis(long backOffMillis) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getMessage() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getLocalizedMessage() {
        throw new UnsupportedOperationException();
    }
}

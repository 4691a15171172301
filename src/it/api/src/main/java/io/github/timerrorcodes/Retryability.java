package io.github.timerrorcodes;

import java.util.Locale;

/** What version 1.0 promises of this type; see the pom of this project. */
public enum Retryability {
    NOT_RETRYABLE,
    BACKOFF,
    THROTTLED,
    AFTER_LOGIN,
    AFTER_RECONNECT,
    AFTER_READY,
    AFTER_REFRESH;

    public boolean isAutomatic() {
        throw new UnsupportedOperationException();
    }

    public String advice() {
        throw new UnsupportedOperationException();
    }

    public String advice(Locale locale) {
        throw new UnsupportedOperationException();
    }
}

package io.github.timerrorcodes;

import java.util.List;
import java.util.Locale;

/** What version 1.0 promises of this type; see the pom of this project. */
public enum TimErrorCategory implements ErrorCategory {
    SDK,
    ACCOUNT,
    MESSAGE,
    GROUP,
    NETWORK,
    SERVER,
    OFFLINE_PUSH,
    V3;

    public String title() {
        throw new UnsupportedOperationException();
    }

    public String title(Locale locale) {
        throw new UnsupportedOperationException();
    }

    public List<TimErrorCode> codes() {
        throw new UnsupportedOperationException();
    }
}

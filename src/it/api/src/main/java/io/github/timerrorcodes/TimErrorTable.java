package io.github.timerrorcodes;

import java.util.List;
import java.util.Locale;

/** What version 1.0 promises of this type; see the pom of this project. */
public enum TimErrorTable implements ErrorTable {
    SDK_GENERAL,
    SDK_ACCOUNT,
    SDK_MESSAGE,
    SDK_GROUP,
    SDK_RELATIONSHIP,
    SDK_NETWORK,
    SERVER_ACCESS,
    SERVER_RESOURCE_FILE,
    SERVER_COMMON,
    SERVER_ACCOUNT,
    SERVER_PROFILE,
    SERVER_RELATIONSHIP,
    SERVER_RECENT_CONTACT,
    SERVER_MESSAGE,
    SERVER_GROUP,
    SERVER_OFFLINE_PUSH,
    SERVER_DATA,
    SDK_V3;

    public TimErrorCategory category() {
        throw new UnsupportedOperationException();
    }

    public Origin origin() {
        throw new UnsupportedOperationException();
    }

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

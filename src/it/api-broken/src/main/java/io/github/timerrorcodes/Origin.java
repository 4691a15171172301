package io.github.timerrorcodes;

/** A constant and a method that the library does not have: as if it had been released with them and lost them. */
public enum Origin {
    SDK,
    SERVER,
    SDK_V3,
    LOST;

    public String lost() {
        throw new UnsupportedOperationException();
    }
}

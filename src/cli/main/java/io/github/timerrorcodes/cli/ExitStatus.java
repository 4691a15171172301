package io.github.timerrorcodes.cli;

/** What the command ends with. */
final class ExitStatus {
    static final int FOUND = 0;
    static final int NOT_FOUND = 1;
    static final int WRONG_USAGE = 2;
    static final int FAILED = 3;

    private ExitStatus() {}
}

package io.github.timerrorcodes;

import java.util.List;

/** What version 1.0 promises of this type; see the pom of this project. */
public abstract class ErrorCatalog {
    protected ErrorCatalog(String name, List<? extends ErrorCode> codes, ErrorCode unrecognized) {
        throw new UnsupportedOperationException();
    }

    public static ErrorCatalog inOrder(ErrorCatalog first, ErrorCatalog... others) {
        throw new UnsupportedOperationException();
    }

    public abstract ErrorCode fromCode(int code);

    public final boolean contains(int code) {
        throw new UnsupportedOperationException();
    }

    public final List<ErrorCode> codes() {
        throw new UnsupportedOperationException();
    }

    public final ErrorCode unrecognized() {
        throw new UnsupportedOperationException();
    }

    protected static <C extends ErrorCode> List<C> allButLast(C[] constants) {
        throw new UnsupportedOperationException();
    }
}

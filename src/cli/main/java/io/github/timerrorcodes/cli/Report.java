package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.cli.Answer.Found;

/** Prints codes, one after the other. */
interface Report extends AutoCloseable {

    /** Prints a code. */
    void add(Found found);

    /** Prints what belongs after the last one. */
    @Override
    default void close() {}
}

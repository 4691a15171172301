package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.cli.Answer.Found;
import io.github.timerrorcodes.cli.Answer.Likely;

/** Prints codes, one after the other. */
interface Report extends AutoCloseable {

    /** Prints a code. */
    void add(Found found);

    /** Prints the codes that are likely meant. */
    void add(Likely likely);

    /** Prints what belongs after the last one. */
    @Override
    default void close() {}
}

package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.cli.Block.FoundLine;

/** Prints what was found in logs: each line, or how often and where each code. */
interface ScanReport {

    /** Returns whether it wants each line's text. */
    default boolean isOfLines() {
        return true;
    }

    /** Prints a line that mentions codes. */
    default void add(String file, long number, FoundLine line) {}

    /** Prints what there is to say when all has been read. */
    default void close(Summary summary) {}
}

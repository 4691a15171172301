package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.cli.Block.FoundLine;

/** Prints what was found in logs: each line, or in the end how often and where each code. */
interface ScanReport {

    /** Prints a line that mentions codes; only for a report of lines. */
    default void add(String file, long number, FoundLine line) {}

    /** Prints how often and where each code is mentioned; only for a report of codes. */
    default void sum(Summary summary) {}
}

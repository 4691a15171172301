package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.ErrorCode;

/**
 * How many codes fit in one enum. A class file allows a method 65,535 bytes, and all constants of an enum are made in one
 * method, its static initializer. Nothing else of the class file ends sooner: a constant takes five entries of the
 * constant pool, which has 65,534, and 8 bytes of the methods that list the constants or tell their texts.
 */
final class SizeRule {
    private static final int LONGEST_METHOD = 65_535;

    /** The values, the lookup table, {@code UNRECOGNIZED} and the end of the method. */
    private static final int OTHERS = 64;

    /**
     * The instructions that make a constant: new (3), dup (1), its name (3), its ordinal (3), its number (3), its table (3),
     * its retryability (2), invokespecial (3), putstatic (3).
     */
    private static final int CONSTANT = 24;

    /** The second number of a range. */
    private static final int LAST_NUMBER = 3;

    /** How many codes fit where none is a range. */
    static final int MOST_SINGLE_CODES = (LONGEST_METHOD - OTHERS) / CONSTANT;

    private final Problems problems;
    private int bytes = OTHERS;
    private boolean reported;

    SizeRule(Problems problems) {
        this.problems = problems;
    }

    /** Counts a code and reports the first that has no place any more. */
    void add(Row row, ErrorCode code) {
        bytes += CONSTANT + (code.isRange() ? LAST_NUMBER : 0);
        if (bytes > LONGEST_METHOD && !reported) {
            reported = true;
            problems.add(
                    row,
                    "a Java enum can hold no more codes, about " + MOST_SINGLE_CODES
                            + " in all; delete rows, or make a catalog of its own for some of the tables");
        }
    }
}

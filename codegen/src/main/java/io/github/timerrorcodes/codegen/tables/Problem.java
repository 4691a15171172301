package io.github.timerrorcodes.codegen.tables;

import java.util.Comparator;

/**
 * Something in the tables that cannot be right.
 *
 * @param file the file, relative to the folder of the tables
 * @param line the line that it stands in, counted from 1
 * @param message what is wrong and how to mend it
 */
public record Problem(String file, long line, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingLong(Problem::line).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}

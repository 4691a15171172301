package io.github.timerrorcodes.codegen.tables;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects problems, so that one run reports all of them. */
final class Problems {
    private final SortedSet<Problem> found = new TreeSet<>();

    void add(String file, long line, String message) {
        found.add(new Problem(file, line, message));
    }

    void add(Row row, String message) {
        add(row.file(), row.line(), message);
    }

    void throwIfAny() throws InvalidTablesException {
        if (!found.isEmpty()) {
            throw new InvalidTablesException(List.copyOf(found));
        }
    }
}

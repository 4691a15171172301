package io.github.timerrorcodes.codegen.tables;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rows of a file by their key, which may stand only once. */
final class KeyedRows {
    private final CsvTable file;
    private final String keyColumn;
    private final Problems problems;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<Row, Row> repeated = new LinkedHashMap<>();

    KeyedRows(CsvTable file, String keyColumn, Problems problems) {
        this.file = file;
        this.keyColumn = keyColumn;
        this.problems = problems;
        for (Row row : file.rows()) {
            Row first = rows.putIfAbsent(row.get(keyColumn), row);
            if (first != null) {
                repeated.put(row, first);
            }
        }
    }

    Map<String, Row> rows() {
        return rows;
    }

    void reportRepeated() {
        repeated.forEach((row, first) -> problems.add(
                row,
                "the " + keyColumn + " " + row.get(keyColumn) + " stands twice, first in line " + first.line()
                        + "; keep one of them"));
    }

    /**
     * Reports keys that the source language does not have, and keys of it that are missing here; says nothing where the
     * source's own keys are at fault, which is reported there.
     */
    void matchWith(KeyedRows source) {
        if (!source.file.complete() || !source.repeated.isEmpty()) {
            return;
        }
        matchWith(source.rows.keySet(), source.file.name());
    }

    /** Reports keys that are not among these, and those of these that are missing here. */
    void matchWith(Set<String> keys, String owner) {
        reportUnknown(keys, owner);
        if (file.complete()) {
            reportMissing(keys, owner);
        }
    }

    /** Reports keys that are not among these. */
    void reportUnknown(Set<String> keys, String owner) {
        rows.forEach((key, row) -> {
            if (!keys.contains(key)) {
                problems.add(row, "there is no " + keyColumn + " " + key + " in " + owner + "; delete the row");
            }
        });
    }

    private void reportMissing(Collection<String> keys, String sourceName) {
        long end = file.rows().isEmpty()
                ? 1
                : file.rows().get(file.rows().size() - 1).line();
        for (String key : keys) {
            if (!rows.containsKey(key)) {
                problems.add(
                        file.name(),
                        end,
                        "the " + keyColumn + " " + key + " of " + sourceName + " is missing; add its row");
            }
        }
    }
}

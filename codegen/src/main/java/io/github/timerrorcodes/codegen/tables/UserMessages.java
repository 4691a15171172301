package io.github.timerrorcodes.codegen.tables;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The messages for the end user: the generator's, and those that a catalog adds or puts in their place. */
final class UserMessages {
    private final WordFiles source;
    private final Problems problems;

    UserMessages(WordFiles source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Returns the keys that a code may name. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(byKey(source.shared()).rows().keySet());
        source.own().ifPresent(own -> keys.addAll(byKey(own).rows().keySet()));
        return keys;
    }

    /** Reports keys of a translation that nobody knows, and keys of the catalog's own that it lacks. */
    void match(WordFiles translation) {
        Set<String> known = keys();
        translation.own().ifPresent(own -> byKey(own).reportUnknown(known, "the messages"));
        source.own().ifPresent(own -> {
            Set<String> added = new LinkedHashSet<>(byKey(own).rows().keySet());
            added.removeAll(byKey(translation.shared()).rows().keySet());
            Map<String, Row> translated =
                    translation.own().map(table -> byKey(table).rows()).orElse(Map.of());
            String file = translation.own().map(CsvTable::name).orElse("");
            for (String key : added) {
                if (!translated.containsKey(key)) {
                    Row row = byKey(own).rows().get(key);
                    problems.add(
                            file.isEmpty() ? row.file() : file,
                            file.isEmpty() ? row.line() : 1,
                            "the message " + key + " is not translated into every language; add its row");
                }
            }
        });
    }

    private KeyedRows byKey(CsvTable table) {
        return new KeyedRows(table, Columns.KEY, problems);
    }
}

package io.github.timerrorcodes.codegen.tables;

import java.util.Map;

/**
 * One row of a table file, as it stands there.
 *
 * @param file the file, relative to the folder of the tables
 * @param line the line that the row begins in, counted from 1
 * @param values the row's texts by column
 */
record Row(String file, long line, Map<String, String> values) {

    String get(String column) {
        return values.get(column);
    }

    /** Returns where the row stands, for a message in another place. */
    String where() {
        return file + ":" + line;
    }
}

package io.github.timerrorcodes.codegen.tables;

import java.util.List;

/**
 * A CSV file that has been read.
 *
 * @param name the file, relative to the folder of the tables
 * @param rows the rows that could be read
 * @param complete whether that is all of them; otherwise nothing can be said about what the file lacks
 */
record CsvTable(String name, List<Row> rows, boolean complete) {

    static CsvTable unreadable(String name) {
        return new CsvTable(name, List.of(), false);
    }
}

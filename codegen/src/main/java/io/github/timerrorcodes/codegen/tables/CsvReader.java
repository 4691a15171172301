package io.github.timerrorcodes.codegen.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the text of a CSV file into rows and reports whatever keeps it from being a table with the expected columns. */
final class CsvReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Problems problems;

    CsvReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads the text of a file; what is wrong with it is among the problems afterwards. */
    CsvTable parse(String name, String content, List<String> columns) throws IOException {
        if (content.isBlank()) {
            problems.add(name, 1, "the file is empty; its first line must be " + String.join(",", columns));
            return CsvTable.unreadable(name);
        }
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(content), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            long line = 1;
            try {
                List<String> header = records.next().toList();
                if (!header.equals(columns)) {
                    problems.add(
                            name,
                            1,
                            "the columns are " + String.join(",", header) + "; they must be "
                                    + String.join(",", columns));
                    return CsvTable.unreadable(name);
                }
                boolean complete = true;
                line = parser.getCurrentLineNumber() + 1;
                while (records.hasNext()) {
                    CSVRecord row = records.next();
                    if (row.size() == columns.size()) {
                        rows.add(new Row(name, line, byColumn(columns, row)));
                    } else {
                        problems.add(name, line, wrongSize(row, columns));
                        complete = false;
                    }
                    line = parser.getCurrentLineNumber() + 1;
                }
                if (rows.isEmpty() && complete) {
                    problems.add(name, 1, "the file has no rows; add them below the header");
                    complete = false;
                }
                return new CsvTable(name, List.copyOf(rows), complete);
            } catch (UncheckedIOException e) {
                problems.add(
                        name,
                        line,
                        "a quote is broken; put a text that holds a comma or a quote between double quotes and write"
                                + " a quote inside it twice (\"\"); the rows from here on were not read");
                return new CsvTable(name, List.copyOf(rows), false);
            }
        }
    }

    private static Map<String, String> byColumn(List<String> columns, CSVRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.get(i));
        }
        return values;
    }

    private static String wrongSize(CSVRecord row, List<String> columns) {
        if (row.size() == 1 && row.get(0).isEmpty()) {
            return "the line is empty; delete it";
        }
        String count = "the row has " + row.size() + " columns where the header has " + columns.size();
        return row.size() > columns.size()
                ? count + "; put a text that holds a comma between double quotes"
                : count + "; give every column a value or leave it empty between commas";
    }
}

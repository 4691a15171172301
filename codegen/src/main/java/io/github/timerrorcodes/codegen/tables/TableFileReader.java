package io.github.timerrorcodes.codegen.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one CSV file into rows and reports whatever keeps it from being a table with the expected columns. */
final class TableFileReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Path folder;
    private final Problems problems;

    TableFileReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    /** Reads the file of that name; what is wrong with it is among the problems afterwards. */
    TableFile read(String name, List<String> columns) throws IOException {
        Path path = folder.resolve(name);
        if (!has(name)) {
            problems.add(name, 1, "the file is missing; add it with the columns " + String.join(",", columns));
            return TableFile.unreadable(name);
        }
        Optional<String> content = decode(name, Files.readAllBytes(path));
        return content.isEmpty() ? TableFile.unreadable(name) : parse(name, content.get(), columns);
    }

    /** Reads a file that was checked before. */
    static TableFile parseTrusted(String name, String content, List<String> columns) {
        Problems problems = new Problems();
        try {
            TableFile file = new TableFileReader(Path.of(""), problems).parse(name, content, columns);
            problems.throwIfAny();
            return file;
        } catch (IOException | InvalidTablesException e) {
            throw new IllegalStateException(name + " was broken when the generator was built", e);
        }
    }

    private Optional<String> decode(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            problems.add(name, line, "the file is not UTF-8 from here on; save it as UTF-8");
            return Optional.empty();
        }
        // Spreadsheets write a byte-order mark and cannot be told not to.
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private TableFile parse(String name, String content, List<String> columns) throws IOException {
        if (content.isBlank()) {
            problems.add(name, 1, "the file is empty; its first line must be " + String.join(",", columns));
            return TableFile.unreadable(name);
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
                    return TableFile.unreadable(name);
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
                return new TableFile(name, List.copyOf(rows), complete);
            } catch (UncheckedIOException e) {
                problems.add(
                        name,
                        line,
                        "a quote is broken; put a text that holds a comma or a quote between double quotes and write"
                                + " a quote inside it twice (\"\"); the rows from here on were not read");
                return new TableFile(name, List.copyOf(rows), false);
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

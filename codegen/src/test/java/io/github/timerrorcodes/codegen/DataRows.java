package io.github.timerrorcodes.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The project's own tables, read without the generator, so that a fault of its reader cannot hide one of the tables. */
public final class DataRows {
    public static final Path DATA = Path.of(System.getProperty("data.directory"));

    /** A row and where it stands. */
    public record DataRow(String file, long line, Map<String, String> values) {

        public String get(String column) {
            return values.get(column);
        }

        public boolean is(String column, String value) {
            return value.equals(get(column));
        }

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private DataRows() {}

    /** Returns the rows of all error tables, in the order of files and lines. */
    public static List<DataRow> errorTables() {
        return errorTables("");
    }

    /** Returns the rows of all error tables in a language's folder, in the order of files and lines. */
    public static List<DataRow> errorTables(String folder) {
        return of("tables.csv").stream()
                .flatMap(table -> of(folder + table.get("table") + ".csv").stream())
                .toList();
    }

    public static List<DataRow> of(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.readString(DATA.resolve(file)), format)) {
            List<DataRow> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(new DataRow(file, parser.getCurrentLineNumber(), row.toMap()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.timerrorcodes.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The project's own tables, read without the generator, so that a fault of its reader cannot hide one of the tables. */
final class DataRows {
    static final Path DATA = Path.of(System.getProperty("data.directory"));

    /** A row and where it stands. */
    record DataRow(String file, long line, Map<String, String> values) {

        String get(String column) {
            return values.get(column);
        }

        boolean is(String column, String value) {
            return value.equals(get(column));
        }

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private DataRows() {}

    /** Returns the rows of all error tables, in the order of files and lines. */
    static List<DataRow> errorTables() {
        return errorTables("");
    }

    /** Returns the rows of all error tables in a language's folder, in the order of files and lines. */
    static List<DataRow> errorTables(String folder) {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{2}-.*\\.csv"))
                    .sorted()
                    .flatMap(name -> of(folder + name).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DataRow> of(String file) {
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

package io.github.timerrorcodes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What the enum must hold, read from its sources by other means than the generator's. */
final class Tables {
    private static final Path DATA = Path.of(System.getProperty("data.directory"));
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A row of an error table; {@code toString} says where it stands. */
    record ErrorRow(String file, long line, String table, Map<String, String> values) {

        int first() {
            return Integer.parseInt(get("code").split("\\.\\.")[0]);
        }

        int last() {
            String[] ends = get("code").split("\\.\\.");
            return Integer.parseInt(ends[ends.length - 1]);
        }

        String get(String column) {
            return values.get(column);
        }

        @Override
        public String toString() {
            return file + ":" + line + " (" + get("code") + ")";
        }
    }

    private Tables() {}

    /** Returns the rows of all error tables, in the order of the tables. */
    static List<ErrorRow> errorRows() {
        return errorRows("");
    }

    /** Returns the rows of all error tables in a language's folder, in the order of the tables. */
    static List<ErrorRow> errorRows(String folder) {
        List<ErrorRow> rows = new ArrayList<>();
        for (Map<String, String> table : rows("tables.csv")) {
            String file = folder + table.get("table") + ".csv";
            String name = table.get("table").replace('-', '_').toUpperCase(Locale.ROOT);
            try (CSVParser parser = CSVParser.parse(Files.readString(DATA.resolve(file)), FORMAT)) {
                for (CSVRecord row : parser) {
                    rows.add(new ErrorRow(file, parser.getCurrentLineNumber(), name, row.toMap()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rows;
    }

    /** Returns the languages of the tables: Japanese, and the folders of the others. */
    static List<String> languages() {
        try (Stream<Path> folders = Files.list(DATA)) {
            return Stream.concat(
                            Stream.of("ja"),
                            folders.filter(Files::isDirectory)
                                    .map(folder -> folder.getFileName().toString())
                                    .sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folder of a language, with a slash, and nothing for the language of the tables themselves. */
    static String folderOf(String language) {
        return language.equals("ja") ? "" : language + "/";
    }

    /** Returns the rows of any other file of the tables. */
    static List<Map<String, String>> rows(String file) {
        try (Reader reader = Files.newBufferedReader(DATA.resolve(file))) {
            return parse(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what has been released: numbers, names and constants that no later release may change. */
    static List<Map<String, String>> released() {
        InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream("released.csv"));
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return parse(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> parse(Reader reader) throws IOException {
        try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }
}

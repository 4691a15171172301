package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.LanguageTag;
import io.github.timerrorcodes.codegen.model.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the folder of the tables: the source language's files in the folder itself, every further language's in a folder
 * that is named by its language tag. Files and folders that do not belong there are problems.
 */
final class TableFilesReader {
    static final String CATEGORIES = "categories.csv";
    static final String TABLES = "tables.csv";
    static final String RETRYABILITIES = "retryability.csv";
    static final String LABELS = "labels.csv";
    static final String PAGE = "page.csv";
    static final String UNRECOGNIZED = "unrecognized.csv";

    static final Pattern TABLE_ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private final Path folder;
    private final Settings settings;
    private final Problems problems;
    private final TableFileReader reader;

    TableFilesReader(Path folder, Settings settings, Problems problems) {
        this.folder = folder;
        this.settings = settings;
        this.problems = problems;
        this.reader = new TableFileReader(folder, problems);
    }

    TableFiles read() throws IOException {
        TableFile tables = reader.read(TABLES, Columns.TABLES);
        Map<String, String> fileNames = fileNames(tables);
        LanguageFiles source = readLanguage(settings.sourceLanguage(), "", tables, fileNames, Columns.ERROR_TABLE);
        List<LanguageFiles> translations = new ArrayList<>();
        for (Map.Entry<String, Locale> language : languageFolders().entrySet()) {
            String prefix = language.getKey() + "/";
            TableFile titles = reader.read(prefix + TABLES, Columns.TRANSLATED_TABLES);
            translations.add(readLanguage(language.getValue(), prefix, titles, fileNames, Columns.TRANSLATED_TABLE));
        }
        return new TableFiles(source, translations);
    }

    private LanguageFiles readLanguage(
            Locale locale, String prefix, TableFile tableTitles, Map<String, String> fileNames, List<String> columns)
            throws IOException {
        Map<String, TableFile> tables = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : fileNames.entrySet()) {
            tables.put(file.getKey(), reader.read(prefix + file.getValue(), columns));
        }
        LanguageFiles language = new LanguageFiles(
                locale,
                prefix,
                reader.read(prefix + CATEGORIES, Columns.CATEGORIES),
                tableTitles,
                readWords(locale, prefix, RETRYABILITIES, Columns.RETRYABILITIES),
                readWords(locale, prefix, LABELS, Columns.LABELS),
                readWords(locale, prefix, PAGE, Columns.LABELS),
                reader.read(prefix + UNRECOGNIZED, Columns.UNRECOGNIZED),
                tables);
        if (!fileNames.isEmpty()) {
            reportUnknownFiles(prefix, Set.copyOf(fileNames.values()));
        }
        return language;
    }

    /**
     * Reads words that all catalogs share. The library's own tables must have them; of any other catalog's, only those rows
     * that differ from the library's.
     */
    private TableFile readWords(Locale locale, String prefix, String name, List<String> columns) throws IOException {
        if (settings.naming().isLibrary()) {
            return reader.read(prefix + name, columns);
        }
        TableFile shared = SharedWords.read(settings.naming(), locale, name, columns);
        if (!reader.has(prefix + name)) {
            return shared;
        }
        TableFile own = reader.read(prefix + name, columns);
        String keyColumn = columns.get(0);
        KeyedRows sharedRows = new KeyedRows(shared, keyColumn, problems);
        KeyedRows ownRows = new KeyedRows(own, keyColumn, problems);
        ownRows.reportRepeated();
        ownRows.reportUnknown(sharedRows.rows().keySet(), "the library");
        Map<String, Row> rows = new LinkedHashMap<>(sharedRows.rows());
        rows.putAll(ownRows.rows());
        return new TableFile(own.name(), List.copyOf(rows.values()), own.complete());
    }

    /**
     * Returns the file of each table: its position in two digits and its id, so that a folder lists them in order. What is
     * not an id names no file: it might be a path to anywhere, or no path at all.
     */
    private static Map<String, String> fileNames(TableFile tables) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (Row row : tables.rows()) {
            String id = row.get(Columns.TABLE);
            if (ids.add(id) && TABLE_ID.matcher(id).matches()) {
                names.put(id, String.format(Locale.ROOT, "%02d-%s.csv", ids.size(), id));
            }
        }
        return names;
    }

    private Map<String, Locale> languageFolders() throws IOException {
        Map<String, Locale> languages = new LinkedHashMap<>();
        for (Path path : list(folder)) {
            String name = path.getFileName().toString();
            if (!Files.isDirectory(path)) {
                continue;
            }
            // A tag that is written in another way would be another folder for the same language.
            Optional<Locale> locale = LanguageTag.parse(name)
                    .filter(parsed -> parsed.toLanguageTag().equals(name));
            if (locale.isEmpty()) {
                problems.add(
                        name, 1, "the folder's name is not a language tag; name it by BCP 47, such as en or zh-Hans");
            } else if (locale.get().equals(settings.sourceLanguage())) {
                problems.add(name, 1, "the tables themselves are in this language; delete the folder");
            } else if (settings.takes(locale.get())) {
                languages.put(name, locale.get());
            }
        }
        reportMissingLanguages(languages.values());
        return languages;
    }

    private void reportMissingLanguages(Collection<Locale> found) {
        for (Locale language : settings.languages()) {
            if (!found.contains(language) && !language.equals(settings.sourceLanguage())) {
                problems.add(
                        language.toLanguageTag(),
                        1,
                        "the folder of this language is missing; add it, or do not ask for the language");
            }
        }
    }

    private void reportUnknownFiles(String prefix, Set<String> tableNames) throws IOException {
        Set<String> known = new HashSet<>(tableNames);
        known.addAll(List.of(CATEGORIES, TABLES, RETRYABILITIES, LABELS, PAGE, UNRECOGNIZED));
        for (Path path : list(folder.resolve(prefix))) {
            String name = path.getFileName().toString();
            boolean languageFolder = Files.isDirectory(path) && prefix.isEmpty();
            if (!languageFolder && !name.endsWith(".md") && !known.contains(name)) {
                problems.add(
                        prefix + name, 1, "the file is not one of the tables; list it in " + TABLES + " or delete it");
            }
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}

package io.github.timerrorcodes.codegen.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
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
    private final Locale sourceLanguage;
    private final Problems problems;
    private final TableFileReader reader;

    TableFilesReader(Path folder, Locale sourceLanguage, Problems problems) {
        this.folder = folder;
        this.sourceLanguage = sourceLanguage;
        this.problems = problems;
        this.reader = new TableFileReader(folder, problems);
    }

    TableFiles read() throws IOException {
        TableFile tables = reader.read(TABLES, Columns.TABLES);
        Map<String, String> fileNames = fileNames(tables);
        LanguageFiles source = readLanguage(sourceLanguage, "", tables, fileNames, Columns.ERROR_TABLE);
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
                reader.read(prefix + RETRYABILITIES, Columns.RETRYABILITIES),
                reader.read(prefix + LABELS, Columns.LABELS),
                reader.read(prefix + PAGE, Columns.LABELS),
                reader.read(prefix + UNRECOGNIZED, Columns.UNRECOGNIZED),
                tables);
        if (!fileNames.isEmpty()) {
            reportUnknownFiles(prefix, Set.copyOf(fileNames.values()));
        }
        return language;
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
            Optional<Locale> locale = parseTag(name);
            if (locale.isEmpty()) {
                problems.add(
                        name, 1, "the folder's name is not a language tag; name it by BCP 47, such as en or zh-Hans");
            } else if (locale.get().equals(sourceLanguage)) {
                problems.add(name, 1, "the tables themselves are in this language; delete the folder");
            } else {
                languages.put(name, locale.get());
            }
        }
        return languages;
    }

    private static Optional<Locale> parseTag(String name) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(name).build();
            return locale.toLanguageTag().equals(name) && !locale.getLanguage().isEmpty()
                    ? Optional.of(locale)
                    : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
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

package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.LanguageTag;
import io.github.timerrorcodes.codegen.model.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the files of a catalog: the source language's in the folder itself, every further language's in a folder that is
 * named by its language tag. Files and folders that do not belong there are problems.
 */
final class CatalogReader {
    static final String CATEGORIES = "categories.csv";
    static final String TABLES = "tables.csv";
    static final String PAGE = "page.csv";

    private static final String UNRECOGNIZED = "unrecognized.csv";
    private static final String ABOUT = "about.csv";
    private static final String ALIASES = "aliases.csv";
    private static final String SEARCH_WORDS = "search-words.csv";
    private static final String RETRYABILITIES = "retryability.csv";
    private static final String OUTCOMES = "outcome.csv";
    private static final String USER_MESSAGES = "user-messages.csv";
    private static final String FILLERS = "fillers.csv";

    private static final Set<String> OTHERS = Set.of(
            CATEGORIES,
            TABLES,
            UNRECOGNIZED,
            ABOUT,
            ALIASES,
            SEARCH_WORDS,
            RETRYABILITIES,
            OUTCOMES,
            PAGE,
            USER_MESSAGES,
            FILLERS);

    static final Pattern TABLE_ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private final TableFolder folder;
    private final Settings settings;
    private final Problems problems;

    CatalogReader(TableFolder folder, Settings settings, Problems problems) {
        this.folder = folder;
        this.settings = settings;
        this.problems = problems;
    }

    CatalogFiles read() throws IOException {
        CsvTable tables = folder.read(TABLES, Columns.TABLES);
        Set<String> ids = ids(tables);
        LanguageFiles source =
                readLanguage(settings.sourceLanguage(), "", tables, ids, Columns.ERROR_TABLE, Columns.UNRECOGNIZED);
        List<LanguageFiles> translations = new ArrayList<>();
        for (Map.Entry<String, Locale> language : languageFolders().entrySet()) {
            String prefix = language.getKey() + "/";
            translations.add(readLanguage(
                    language.getValue(),
                    prefix,
                    folder.read(prefix + TABLES, Columns.TRANSLATED_TABLES),
                    ids,
                    Columns.TRANSLATED_TABLE,
                    Columns.TRANSLATED_UNRECOGNIZED));
        }
        return new CatalogFiles(source, folder.readIfThere(ALIASES, Columns.ALIASES), translations);
    }

    private LanguageFiles readLanguage(
            Locale locale,
            String prefix,
            CsvTable tableTitles,
            Set<String> ids,
            List<String> tableColumns,
            List<String> unrecognizedColumns)
            throws IOException {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        for (String id : ids) {
            tables.put(id, folder.read(prefix + id + ".csv", tableColumns));
        }
        LanguageFiles language = new LanguageFiles(
                locale,
                folder.read(prefix + CATEGORIES, Columns.CATEGORIES),
                tableTitles,
                folder.read(prefix + UNRECOGNIZED, unrecognizedColumns),
                folder.readIfThere(prefix + ABOUT, Columns.ABOUT),
                folder.readIfThere(prefix + SEARCH_WORDS, Columns.SEARCH_WORDS),
                tables,
                readWords(locale, prefix, RETRYABILITIES, Columns.RETRYABILITIES),
                readWords(locale, prefix, OUTCOMES, Columns.OUTCOMES),
                readWords(locale, prefix, PAGE, Columns.PAGE),
                readWords(locale, prefix, USER_MESSAGES, Columns.USER_MESSAGES),
                readWords(locale, prefix, FILLERS, Columns.FILLERS));
        if (!ids.isEmpty()) {
            reportUnknownFiles(prefix, ids);
        }
        return language;
    }

    private WordFiles readWords(Locale locale, String prefix, String name, List<String> columns) throws IOException {
        return new WordFiles(SharedWords.read(locale, name, columns), folder.readIfThere(prefix + name, columns));
    }

    /** Returns the ids of the tables. What is not an id names no file: it might be a path to anywhere, or no path at all. */
    private static Set<String> ids(CsvTable tables) {
        Set<String> ids = new LinkedHashSet<>();
        for (Row row : tables.rows()) {
            String id = row.get(Columns.TABLE);
            if (isTableId(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Returns whether a table can have that name: it has the form of one, and no other file is called so. */
    static boolean isTableId(String id) {
        return TABLE_ID.matcher(id).matches() && !OTHERS.contains(id + ".csv");
    }

    private Map<String, Locale> languageFolders() throws IOException {
        Map<String, Locale> languages = new LinkedHashMap<>();
        for (String name : folder.folders()) {
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
        reportMissingLanguages(Set.copyOf(languages.values()));
        return languages;
    }

    private void reportMissingLanguages(Set<Locale> found) {
        for (Locale language : settings.languages()) {
            if (!found.contains(language) && !language.equals(settings.sourceLanguage())) {
                problems.add(
                        language.toLanguageTag(),
                        1,
                        "the folder of this language is missing; add it, or do not ask for the language");
            }
        }
    }

    private void reportUnknownFiles(String prefix, Set<String> ids) throws IOException {
        Set<String> known = new HashSet<>(OTHERS);
        ids.forEach(id -> known.add(id + ".csv"));
        for (String name : folder.files(prefix)) {
            if (!name.endsWith(".md") && !known.contains(name)) {
                problems.add(
                        prefix + name, 1, "the file is not one of the tables; list it in " + TABLES + " or delete it");
            }
        }
    }
}

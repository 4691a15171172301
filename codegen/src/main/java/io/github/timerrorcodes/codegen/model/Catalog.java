package io.github.timerrorcodes.codegen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The whole catalog.
 *
 * @param naming what the generated sources are called
 * @param categories the categories, in the order of their constants
 * @param tables the tables, in the order of their constants
 * @param aliases other spellings of the vendor's constants, and the constants that they stand for
 * @param languages the languages: first the one that the tables are written in, then the others in the order of their tags
 */
public record Catalog(
        Naming naming,
        List<Category> categories,
        List<Table> tables,
        Map<String, String> aliases,
        List<Language> languages) {

    public Catalog {
        categories = List.copyOf(categories);
        tables = List.copyOf(tables);
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
        languages = List.copyOf(languages);
    }

    /** Returns the tables grouped by category, as the constants of the enum are. */
    public List<Table> tablesByCategory() {
        return categories.stream()
                .flatMap(category -> tablesOf(category).stream())
                .toList();
    }

    public List<Table> tablesOf(Category category) {
        return tables.stream()
                .filter(table -> table.category().equals(category))
                .toList();
    }

    /** Returns all codes in the order of the enum's constants. */
    public List<ErrorCode> codes() {
        return tablesByCategory().stream()
                .flatMap(table -> table.codes().stream())
                .toList();
    }

    public Language sourceLanguage() {
        return languages.get(0);
    }

    /** Returns the language that most readers understand: English, or the source language of a catalog that lacks it. */
    public Language commonLanguage() {
        Optional<Language> english = languages.stream()
                .filter(language -> language.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()))
                .findFirst();
        return english.orElse(sourceLanguage());
    }
}

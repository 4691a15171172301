package io.github.timerrorcodes.codegen.model;

import java.util.List;

/**
 * The whole catalog. The first language is the one that the tables are written in; the others follow in the order of
 * their tags.
 */
public record Catalog(Naming naming, List<Category> categories, List<Table> tables, List<Language> languages) {

    public Catalog {
        categories = List.copyOf(categories);
        tables = List.copyOf(tables);
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
}

package io.github.timerrorcodes.codegen.java;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Category;
import io.github.timerrorcodes.codegen.model.Table;
import java.util.HashMap;
import java.util.Map;

/** Where the constants of each table and category stand in {@code TimErrorCode}: always next to each other. */
final class Ordinals {

    /** Constants from {@code first} up to, but without, {@code end}. */
    record Span(int first, int end) {}

    private final Map<Table, Span> tables = new HashMap<>();
    private final Map<Category, Span> categories = new HashMap<>();

    Ordinals(Catalog catalog) {
        int next = 0;
        for (Category category : catalog.categories()) {
            int first = next;
            for (Table table : catalog.tablesOf(category)) {
                int end = next + table.codes().size();
                tables.put(table, new Span(next, end));
                next = end;
            }
            categories.put(category, new Span(first, next));
        }
    }

    Span of(Table table) {
        return tables.get(table);
    }

    Span of(Category category) {
        return categories.get(category);
    }
}

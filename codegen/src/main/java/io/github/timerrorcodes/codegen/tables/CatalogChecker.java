package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Category;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Naming;
import io.github.timerrorcodes.codegen.model.Origin;
import io.github.timerrorcodes.codegen.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns rows into the model. It never stops at the first problem: what it returns can be used only when there is none
 * among {@link Problems}.
 */
final class CatalogChecker {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

    private final Naming naming;
    private final int mostCodes;
    private final Problems problems;

    /** The rows of the codes by the number as the tables write it. */
    private final Map<String, ErrorCode> codes = new LinkedHashMap<>();

    CatalogChecker(Naming naming, int mostCodes, Problems problems) {
        this.naming = naming;
        this.mostCodes = mostCodes;
        this.problems = problems;
    }

    Catalog check(CatalogFiles files) {
        LanguageFiles source = files.source();
        UserMessages userMessages = new UserMessages(source.userMessages(), problems);
        ErrorRowParser parser = new ErrorRowParser(userMessages.keys(), problems);
        Map<String, Category> categories = categories(source.categories());
        List<Table> tables = tables(source, categories, parser);
        reportEmptyCategories(source, categories, tables);
        Map<String, String> aliases = aliases(files.aliases());
        String unrecognized = source.unrecognized().rows().stream()
                .findFirst()
                .map(parser::userMessage)
                .orElse("");

        LanguageChecker languageChecker =
                new LanguageChecker(naming, source, codes, userMessages, unrecognized, problems);
        List<Language> languages = new ArrayList<>();
        languages.add(languageChecker.check(source));
        files.translations().forEach(translation -> languages.add(languageChecker.check(translation)));
        return new Catalog(naming, List.copyOf(categories.values()), tables, aliases, languages);
    }

    private Map<String, Category> categories(CsvTable file) {
        Map<String, Category> categories = new LinkedHashMap<>();
        for (Row row : file.rows()) {
            String name = row.get(Columns.CATEGORY);
            if (!CONSTANT.matcher(name).matches()) {
                problems.add(
                        row, ErrorRowParser.quoted(name) + " is not a name for a category; write it like OFFLINE_PUSH");
            }
            categories.put(name, new Category(name));
        }
        return categories;
    }

    private List<Table> tables(LanguageFiles source, Map<String, Category> categories, ErrorRowParser parser) {
        Uniqueness uniqueness = new Uniqueness(problems);
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Row row : source.tableTitles().rows()) {
            String id = row.get(Columns.TABLE);
            Optional<Category> category =
                    category(row, categories, source.categories().complete());
            Optional<Origin> origin = origin(row);
            if (!CatalogReader.isTableId(id)) {
                problems.add(row, ErrorRowParser.quoted(id) + " is not a name for a table; write it like sdk-general");
            }
            if (!tables.containsKey(id)) {
                CsvTable file = source.tables().getOrDefault(id, CsvTable.unreadable(id));
                List<ErrorCode> rows = codes(file, parser, uniqueness);
                tables.put(id, new Table(id, category.orElse(new Category("")), origin.orElse(Origin.SDK), rows));
            }
        }
        uniqueness.reportOverlaps();
        return List.copyOf(tables.values());
    }

    private List<ErrorCode> codes(CsvTable file, ErrorRowParser parser, Uniqueness uniqueness) {
        List<ErrorCode> ofTable = new ArrayList<>();
        for (Row row : file.rows()) {
            parser.parse(row).ifPresent(code -> {
                ofTable.add(code);
                uniqueness.add(row, code);
                codes.put(row.get(Columns.CODE), code);
                if (codes.size() == mostCodes + 1) {
                    problems.add(
                            row,
                            "a catalog can hold no more than " + mostCodes
                                    + " codes; delete rows, or make a catalog of its own for some of the tables");
                }
            });
        }
        return ofTable;
    }

    private Map<String, String> aliases(Optional<CsvTable> file) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> known = codes.values().stream().map(ErrorCode::name).toList();
        List<String> constants = codes.values().stream()
                .flatMap(code -> code.sdkConstant().stream())
                .toList();
        file.ifPresent(table -> {
            KeyedRows rows = new KeyedRows(table, Columns.ALIAS, problems);
            rows.reportRepeated();
            rows.rows().forEach((alias, row) -> {
                if (known.contains(alias) || constants.contains(alias)) {
                    problems.add(row, alias + " is the name or the constant of a code already; delete the row");
                }
                if (!known.contains(row.get(Columns.NAME))) {
                    problems.add(row, "there is no code " + row.get(Columns.NAME) + "; write the name of one");
                }
                names.put(alias, row.get(Columns.NAME));
            });
        });
        return names;
    }

    private Optional<Category> category(Row row, Map<String, Category> categories, boolean allKnown) {
        String name = row.get(Columns.CATEGORY);
        Optional<Category> category = Optional.ofNullable(categories.get(name));
        if (category.isEmpty() && allKnown) {
            problems.add(
                    row,
                    ErrorRowParser.quoted(name) + " is not a category; write one of "
                            + String.join(", ", categories.keySet()) + ", or add it to " + CatalogReader.CATEGORIES);
        }
        return category;
    }

    private Optional<Origin> origin(Row row) {
        String name = row.get(Columns.ORIGIN);
        Optional<Origin> origin = Arrays.stream(Origin.values())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
        if (origin.isEmpty()) {
            String names = Arrays.stream(Origin.values()).map(Origin::name).collect(Collectors.joining(", "));
            problems.add(row, ErrorRowParser.quoted(name) + " is not an origin; write one of " + names);
        }
        return origin;
    }

    private void reportEmptyCategories(LanguageFiles source, Map<String, Category> categories, List<Table> tables) {
        if (!source.tableTitles().complete()) {
            return;
        }
        for (Row row : source.categories().rows()) {
            Category category = categories.get(row.get(Columns.CATEGORY));
            if (tables.stream().noneMatch(table -> table.category().equals(category))) {
                problems.add(
                        row,
                        "no table has the category " + category.name() + "; delete it, or give it a table in "
                                + CatalogReader.TABLES);
            }
        }
    }
}

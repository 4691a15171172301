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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns rows into the model. It never stops at the first problem: what it returns can be used only when there is none
 * among {@link Problems}.
 */
final class TableFilesChecker {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

    private final Naming naming;
    private final Problems problems;

    TableFilesChecker(Naming naming, Problems problems) {
        this.naming = naming;
        this.problems = problems;
    }

    Catalog check(TableFiles files) {
        LanguageFiles source = files.source();
        Map<String, Category> categories = categories(source.categories());
        Map<String, String> namesByCode = new HashMap<>();
        List<Table> tables = tables(source, categories, namesByCode);
        reportEmptyCategories(source, categories, tables);

        LanguageChecker languageChecker = new LanguageChecker(source, namesByCode, problems);
        List<Language> languages = new ArrayList<>();
        languages.add(languageChecker.check(source));
        files.translations().forEach(translation -> languages.add(languageChecker.check(translation)));
        return new Catalog(naming, List.copyOf(categories.values()), tables, languages);
    }

    private Map<String, Category> categories(TableFile file) {
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

    private List<Table> tables(
            LanguageFiles source, Map<String, Category> categories, Map<String, String> namesByCode) {
        ErrorRowParser parser = new ErrorRowParser(naming, retryabilities(source), problems);
        Uniqueness uniqueness = new Uniqueness(problems);
        SizeRule size = new SizeRule(problems);
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Row row : source.tableTitles().rows()) {
            String id = row.get(Columns.TABLE);
            Optional<Category> category =
                    category(row, categories, source.categories().complete());
            Optional<Origin> origin = origin(row);
            if (!TableFilesReader.TABLE_ID.matcher(id).matches()) {
                problems.add(row, ErrorRowParser.quoted(id) + " is not a name for a table; write it like sdk-general");
            }
            if (tables.containsKey(id)) {
                continue;
            }
            TableFile file = source.tables().getOrDefault(id, TableFile.unreadable(id));
            List<ErrorCode> codes = codes(file, parser, uniqueness, size, namesByCode);
            tables.put(id, new Table(id, category.orElse(new Category("")), origin.orElse(Origin.SDK), codes));
        }
        uniqueness.reportOverlaps();
        return List.copyOf(tables.values());
    }

    private List<ErrorCode> codes(
            TableFile file,
            ErrorRowParser parser,
            Uniqueness uniqueness,
            SizeRule size,
            Map<String, String> namesByCode) {
        List<ErrorCode> codes = new ArrayList<>();
        for (Row row : file.rows()) {
            parser.parse(row).ifPresent(code -> {
                codes.add(code);
                uniqueness.add(row, code);
                size.add(row, code);
                namesByCode.put(row.get(Columns.CODE), code.name());
            });
        }
        return codes;
    }

    private Set<String> retryabilities(LanguageFiles source) {
        return source.retryabilities().rows().stream()
                .map(row -> row.get(Columns.RETRYABILITY))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Category> category(Row row, Map<String, Category> categories, boolean allKnown) {
        String name = row.get(Columns.CATEGORY);
        Optional<Category> category = Optional.ofNullable(categories.get(name));
        if (category.isEmpty() && allKnown) {
            problems.add(
                    row,
                    ErrorRowParser.quoted(name) + " is not a category; write one of "
                            + String.join(", ", categories.keySet()) + ", or add it to " + TableFilesReader.CATEGORIES);
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
                                + TableFilesReader.TABLES);
            }
        }
    }
}

package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.PageText;
import io.github.timerrorcodes.codegen.model.Table;
import io.github.timerrorcodes.codegen.model.Texts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the files of one language into its texts, and holds a translation against the source language. */
final class LanguageChecker {
    private static final Set<String> PAGE_KEYS =
            Stream.of(PageText.values()).map(PageText::key).collect(Collectors.toCollection(LinkedHashSet::new));

    private final LanguageFiles source;
    private final Map<String, String> namesByCode;
    private final TextRules textRules;
    private final TranslationRules translationRules;
    private final Problems problems;

    /**
     * @param source the files of the source language
     * @param namesByCode the constants of {@code TimErrorCode} by the number as the tables write it
     */
    LanguageChecker(LanguageFiles source, Map<String, String> namesByCode, Problems problems) {
        this.source = source;
        this.namesByCode = namesByCode;
        this.textRules = new TextRules(problems);
        this.translationRules = new TranslationRules(problems);
        this.problems = problems;
    }

    Language check(LanguageFiles files) {
        return new Language(
                files.locale(),
                codes(files),
                unrecognized(files),
                texts(files, LanguageFiles::categories, Columns.CATEGORY, Columns.TITLE),
                tableTitles(files),
                texts(files, LanguageFiles::retryabilities, Columns.RETRYABILITY, Columns.ADVICE),
                texts(files, LanguageFiles::retryabilities, Columns.RETRYABILITY, Columns.TITLE),
                texts(files, LanguageFiles::labels, Columns.LABEL, Columns.TEXT),
                page(files));
    }

    private Map<PageText, String> page(LanguageFiles files) {
        Map<String, String> texts = texts(files, LanguageFiles::page, Columns.LABEL, Columns.TEXT);
        if (files.locale().equals(source.locale())) {
            new KeyedRows(files.page(), Columns.LABEL, problems).matchWith(PAGE_KEYS, "the documents");
        }
        Map<PageText, String> page = new EnumMap<>(PageText.class);
        for (PageText text : PageText.values()) {
            page.put(text, texts.getOrDefault(text.key(), ""));
        }
        return page;
    }

    private Map<String, Texts> codes(LanguageFiles files) {
        Map<String, Texts> texts = new LinkedHashMap<>();
        for (String id : files.tables().keySet()) {
            forEachRow(files, language -> language.tables().get(id), Columns.CODE, (code, row) -> {
                String name = namesByCode.get(code);
                Texts checked = new Texts(row.text(Columns.DESCRIPTION), row.text(Columns.REMEDY));
                if (name != null) {
                    texts.put(name, checked);
                }
            });
        }
        return texts;
    }

    private Texts unrecognized(LanguageFiles files) {
        List<Row> rows = files.unrecognized().rows();
        List<Row> sourceRows = source.unrecognized().rows();
        if (rows.size() > 1) {
            problems.add(rows.get(1), "the file has more than one row; keep the first");
        }
        if (rows.isEmpty() || sourceRows.isEmpty()) {
            return new Texts("", "");
        }
        CheckedRow row = new CheckedRow(files.locale(), rows.get(0), sourceRows.get(0));
        return new Texts(row.text(Columns.DESCRIPTION), row.text(Columns.REMEDY));
    }

    private Map<String, String> tableTitles(LanguageFiles files) {
        Map<String, String> byName = new LinkedHashMap<>();
        texts(files, LanguageFiles::tableTitles, Columns.TABLE, Columns.TITLE)
                .forEach((id, title) -> byName.put(Table.nameOf(id), title));
        return byName;
    }

    private Map<String, String> texts(
            LanguageFiles files, Function<LanguageFiles, TableFile> file, String keyColumn, String textColumn) {
        Map<String, String> texts = new LinkedHashMap<>();
        forEachRow(files, file, keyColumn, (key, row) -> texts.put(key, row.text(textColumn)));
        return texts;
    }

    /** Goes through the rows of a file by their keys, and through those of the source's file beside them. */
    private void forEachRow(
            LanguageFiles files,
            Function<LanguageFiles, TableFile> file,
            String keyColumn,
            BiConsumer<String, CheckedRow> action) {
        KeyedRows rows = new KeyedRows(file.apply(files), keyColumn, problems);
        KeyedRows sourceRows = new KeyedRows(file.apply(source), keyColumn, problems);
        boolean codes = keyColumn.equals(Columns.CODE);
        boolean translation = !files.locale().equals(source.locale());
        if (translation || !codes) { // the numbers of the source are compared over all of its tables
            rows.reportRepeated();
        }
        if (translation
                && (!codes || namesByCode.keySet().containsAll(sourceRows.rows().keySet()))) {
            rows.matchWith(sourceRows);
        }
        rows.rows()
                .forEach((key, row) -> action.accept(
                        key,
                        new CheckedRow(files.locale(), row, sourceRows.rows().get(key))));
    }

    /** A row whose texts are checked when they are taken: by themselves, and beside the source's. */
    private final class CheckedRow {
        private final Locale language;
        private final Row row;
        private final Row sourceRow;

        CheckedRow(Locale language, Row row, Row sourceRow) {
            this.language = language;
            this.row = row;
            this.sourceRow = sourceRow;
        }

        String text(String column) {
            if (textRules.check(row, column) && sourceRow != null && !row.equals(sourceRow)) {
                translationRules.check(language, row, sourceRow, column);
            }
            return row.get(column);
        }
    }
}

package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Table;
import io.github.timerrorcodes.codegen.model.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Turns the files of one language into its texts, and holds a translation against the source language. */
final class LanguageChecker {
    private final LanguageFiles source;
    private final Map<String, String> namesByCode;
    private final TextRules textRules;
    private final Problems problems;

    /**
     * @param source the files of the source language
     * @param namesByCode the constants of {@code TimErrorCode} by the number as the tables write it
     */
    LanguageChecker(LanguageFiles source, Map<String, String> namesByCode, Problems problems) {
        this.source = source;
        this.namesByCode = namesByCode;
        this.textRules = new TextRules(problems);
        this.problems = problems;
    }

    Language check(LanguageFiles files) {
        return new Language(
                files.locale(),
                codes(files),
                unrecognized(files.unrecognized()),
                texts(files, LanguageFiles::categories, Columns.CATEGORY, Columns.TITLE),
                tableTitles(files),
                texts(files, LanguageFiles::retryabilities, Columns.RETRYABILITY, Columns.ADVICE),
                texts(files, LanguageFiles::labels, Columns.LABEL, Columns.TEXT));
    }

    private Map<String, Texts> codes(LanguageFiles files) {
        Map<String, Texts> texts = new LinkedHashMap<>();
        files.tables().forEach((id, file) -> rows(files, language -> language.tables().get(id), Columns.CODE)
                .forEach((code, row) -> {
                    Texts checked = texts(row);
                    String name = namesByCode.get(code);
                    if (name != null) {
                        texts.put(name, checked);
                    }
                }));
        return texts;
    }

    private Texts texts(Row row) {
        return new Texts(textRules.check(row, Columns.DESCRIPTION), textRules.check(row, Columns.REMEDY));
    }

    private Texts unrecognized(TableFile file) {
        if (file.rows().size() > 1) {
            problems.add(file.rows().get(1), "the file has more than one row; keep the first");
        }
        return file.rows().isEmpty() ? new Texts("", "") : texts(file.rows().get(0));
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
        rows(files, file, keyColumn).forEach((key, row) -> texts.put(key, textRules.check(row, textColumn)));
        return texts;
    }

    private Map<String, Row> rows(LanguageFiles files, Function<LanguageFiles, TableFile> file, String keyColumn) {
        KeyedRows rows = new KeyedRows(file.apply(files), keyColumn, problems);
        boolean codes = keyColumn.equals(Columns.CODE);
        if (files != source || !codes) { // the numbers of the source are compared over all of its tables
            rows.reportRepeated();
        }
        if (files != source) {
            KeyedRows sourceRows = new KeyedRows(file.apply(source), keyColumn, problems);
            if (!codes || namesByCode.keySet().containsAll(sourceRows.rows().keySet())) {
                rows.matchWith(sourceRows);
            }
        }
        return rows.rows();
    }
}

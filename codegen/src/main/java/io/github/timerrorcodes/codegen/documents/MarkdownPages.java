package io.github.timerrorcodes.codegen.documents;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.PageText;
import io.github.timerrorcodes.codegen.model.Table;
import io.github.timerrorcodes.codegen.model.Texts;
import io.github.timerrorcodes.codegen.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The catalog as Markdown: for each language an index and a page for each table. */
final class MarkdownPages {
    private static final long SECOND = 1000;

    /** Around a number in a text from right to left, where its sign would otherwise move to its other side. */
    private static final char LEFT_TO_RIGHT = '\u2066';

    private static final char AS_AROUND = '\u2069';

    /** What the index says about a table. */
    record TableLine(String file, String title, String category, String origin, int codes) {}

    /** What a page says about a code. */
    record CodeLine(
            int anchor,
            String number,
            String name,
            String constant,
            Texts texts,
            String retryability,
            String delay,
            String outcome) {}

    private final Catalog catalog;
    private final Templates templates = Templates.markdown();
    private final List<GeneratedFile> files = new ArrayList<>();

    private MarkdownPages(Catalog catalog) {
        this.catalog = catalog;
    }

    static List<GeneratedFile> of(Catalog catalog) {
        return new MarkdownPages(catalog).emit();
    }

    private List<GeneratedFile> emit() {
        String title = catalog.sourceLanguage().about().title();
        String languages = templates.fill("languages.md", Map.of("languages", PageWords.of(catalog), "title", title));
        files.add(new GeneratedFile("markdown/README.md", languages));
        for (Language language : catalog.languages()) {
            addIndex(language);
            for (Table table : catalog.tables()) {
                addTable(language, table);
            }
        }
        return List.copyOf(files);
    }

    private void addIndex(Language language) {
        Words words = language.words();
        List<TableLine> tables = catalog.tables().stream()
                .map(table -> new TableLine(
                        fileOf(table),
                        language.of(table),
                        language.of(table.category()),
                        words.page().get(PageText.of(table.origin())),
                        table.codes().size()))
                .toList();
        add(
                language,
                "README.md",
                "index.md",
                Map.of(
                        "page", PageWords.of(language).page(),
                        "tables", tables,
                        "retryabilities", words.retryabilities().values(),
                        "outcomes", words.outcomes().values()));
    }

    private void addTable(Language language, Table table) {
        List<CodeLine> codes =
                table.codes().stream().map(code -> codeLine(language, code)).toList();
        add(
                language,
                fileOf(table),
                "table.md",
                Map.of(
                        "page", PageWords.of(language).page(),
                        "title", language.of(table),
                        "category", language.of(table.category()),
                        "codes", codes));
    }

    private static CodeLine codeLine(Language language, ErrorCode code) {
        Words words = language.words();
        String delay = code.minDelayMillis() == 0
                ? ""
                : words.page().get(PageText.MIN_DELAY) + ": " + seconds(code.minDelayMillis()) + " "
                        + words.page().get(PageText.SECONDS);
        return new CodeLine(
                code.code(),
                language.isRightToLeft() ? LEFT_TO_RIGHT + code.number() + AS_AROUND : code.number(),
                Escapes.markdownCode(code.name()),
                code.sdkConstant().map(Escapes::markdownCode).orElse(""),
                language.of(code),
                words.retryabilities().get(code.retryability()).title(),
                delay,
                words.outcomes().get(code.outcome()).title());
    }

    private static String seconds(long millis) {
        return millis % SECOND == 0 ? Long.toString(millis / SECOND) : Double.toString((double) millis / SECOND);
    }

    private static String fileOf(Table table) {
        return table.id() + ".md";
    }

    private void add(Language language, String file, String template, Map<String, Object> values) {
        String path = "markdown/" + language.tag() + "/" + file;
        String page = templates.fill(template, values);
        files.add(new GeneratedFile(
                path, language.isRightToLeft() ? "<div dir=\"rtl\">\n\n" + page + "\n</div>\n" : page));
    }
}

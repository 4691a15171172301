package io.github.timerrorcodes.codegen.docs;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.PageText;
import io.github.timerrorcodes.codegen.model.Table;
import io.github.timerrorcodes.codegen.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The catalog as Markdown: for each language an index and a page for each table. */
final class MarkdownPages {
    private static final long SECOND = 1000;

    /** What the index says about a table. */
    record TableLine(String file, String title, String category, String origin, int codes) {}

    /** What a page says about a code. */
    record CodeLine(
            int anchor, String number, String name, String constant, Texts texts, String retryability, String delay) {}

    /** What the index says about a retryability. */
    record RetryabilityLine(String title, String advice) {}

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
        String title = catalog.sourceLanguage().page().get(PageText.TITLE);
        add("markdown/README.md", "languages.md", Map.of("languages", Words.of(catalog), "title", title));
        for (Language language : catalog.languages()) {
            addIndex(language);
            for (Table table : catalog.tables()) {
                addTable(language, table);
            }
        }
        return List.copyOf(files);
    }

    private void addIndex(Language language) {
        List<TableLine> tables = catalog.tables().stream()
                .map(table -> new TableLine(
                        fileOf(table),
                        language.tables().get(table.name()),
                        language.categories().get(table.category().name()),
                        language.page().get(PageText.of(table.origin())),
                        table.codes().size()))
                .toList();
        List<RetryabilityLine> retryabilities = language.retryabilities().entrySet().stream()
                .map(each -> new RetryabilityLine(language.retryabilityTitles().get(each.getKey()), each.getValue()))
                .toList();
        add(
                "markdown/" + language.tag() + "/README.md",
                "index.md",
                Map.of("page", Words.of(language).page(), "tables", tables, "retryabilities", retryabilities));
    }

    private void addTable(Language language, Table table) {
        List<CodeLine> codes =
                table.codes().stream().map(code -> codeLine(language, code)).toList();
        add(
                "markdown/" + language.tag() + "/" + fileOf(table),
                "table.md",
                Map.of(
                        "page",
                        Words.of(language).page(),
                        "title",
                        language.tables().get(table.name()),
                        "category",
                        language.categories().get(table.category().name()),
                        "codes",
                        codes));
    }

    private static CodeLine codeLine(Language language, ErrorCode code) {
        Map<PageText, String> page = language.page();
        String delay = code.minDelayMillis() == 0
                ? ""
                : page.get(PageText.MIN_DELAY) + ": " + seconds(code.minDelayMillis()) + " "
                        + page.get(PageText.SECONDS);
        return new CodeLine(
                code.code(),
                code.number(),
                Escapes.markdownCode(code.name()),
                code.sdkConstant().map(Escapes::markdownCode).orElse(""),
                language.codes().get(code.name()),
                language.retryabilityTitles().get(code.retryability()),
                delay);
    }

    private static String seconds(long millis) {
        return millis % SECOND == 0 ? Long.toString(millis / SECOND) : Double.toString((double) millis / SECOND);
    }

    private String fileOf(Table table) {
        return String.format(Locale.ROOT, "%02d-%s.md", catalog.tables().indexOf(table) + 1, table.id());
    }

    private void add(String path, String template, Map<String, Object> values) {
        files.add(new GeneratedFile(path, templates.fill(template, values)));
    }
}

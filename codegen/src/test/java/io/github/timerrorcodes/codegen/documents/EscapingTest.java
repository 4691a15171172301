package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.codegen.SmallTables;
import io.github.timerrorcodes.codegen.TestSettings;
import io.github.timerrorcodes.codegen.model.About;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.SearchWords;
import io.github.timerrorcodes.codegen.model.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts that no table may hold, straight in the model: whatever gets past the checker must do no harm. */
class EscapingTest {
    private static final String SCRIPT = "</script><script>document.title='HARM'</script><img src=x onerror=alert(1)>";
    private static final String FORMULA = "=1+1\",\"'|\r\n# `a` *b* _c_ [d](e) {{ f }} ${g} &lt; \\";
    private static final String BIDI = "\u202Egnp.exe\u2066\u200F\u2028<!--";

    @TempDir
    private Path temp;

    private Catalog catalog;
    private Map<String, String> files;

    @BeforeEach
    void emitHarmfulTexts() throws Exception {
        catalog = harmful(TestSettings.read(SmallTables.in(temp.resolve("data")).folder()));
        files = Documents.of(catalog).stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
    }

    private static Catalog harmful(Catalog catalog) {
        return new Catalog(
                catalog.naming(),
                catalog.categories(),
                catalog.tables(),
                catalog.aliases(),
                catalog.languages().stream()
                        .map(language -> harmful(language, catalog.codes().get(0)))
                        .toList());
    }

    private static Language harmful(Language language, ErrorCode first) {
        Map<String, Texts> codes = new LinkedHashMap<>(language.codes());
        codes.put("IN_PROGRESS", new Texts(SCRIPT, FORMULA, SCRIPT));
        codes.put("CONNECT_LIMIT", new Texts(BIDI, "@SUM(A1)", BIDI));
        Map<String, String> titles = new LinkedHashMap<>(language.categories());
        titles.put("SDK", SCRIPT);
        return new Language(
                language.locale(),
                new About(SCRIPT, FORMULA, BIDI),
                codes,
                language.unrecognized(),
                titles,
                language.tables(),
                language.words(),
                List.of(new SearchWords(List.of(SCRIPT, BIDI), List.of(first))));
    }

    @Test
    @Tag("browser")
    void the_page_shows_them_as_text_and_runs_none_of_them() throws Exception {
        String html = files.get("page/index.html");
        Path page = Files.writeString(temp.resolve("page.html"), html);

        assertThat(html.split("<script", -1)).as("script elements").hasSize(1 + 2);
        assertThat(html).doesNotContain("<img", "<!--", "\u202E", "\u2066", "\u200F", "\u2028");
        try (Browser browser = new Browser(temp.resolve("profile"), "en")) {
            browser.open(page.toUri() + "#6015?lang=en");
            assertThat(browser.text("[id='6015'] [data-part=description]")).isEqualTo(SCRIPT);
            assertThat(browser.run("return document.querySelectorAll('main img, main script').length"))
                    .isEqualTo(0L);
            assertThat(browser.driver().getTitle()).isNotEqualTo("HARM");
            assertThat(browser.run("return getComputedStyle(document.querySelector("
                            + "\"[id='-302'] [data-part=description]\")).unicodeBidi"))
                    .as("a mark that turns the direction ends with its text")
                    .isIn("isolate", "plaintext", "isolate-override");
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void json_gives_them_back_letter_for_letter_and_is_safe_in_a_script() {
        String json = files.get("data/error-codes.json");
        JsonNode code = JsonMapper.shared().readTree(json).get("codes").get(0);

        assertThat(code.get("texts").get("en").get("description").asString()).isEqualTo(SCRIPT);
        assertThat(code.get("texts").get("ja").get("remedy").asString()).isEqualTo(FORMULA);
        assertThat(json).doesNotContain("<", ">", "\u202E", "\u2066", "\u200F", "\u2028", "\r");
    }

    @Test
    void csv_gives_them_back_letter_for_letter_to_programs_and_with_an_apostrophe_before_a_formula_to_excel()
            throws Exception {
        List<Map<String, String>> forPrograms = rows(files.get("data/error-codes.csv"));
        List<Map<String, String>> forExcel =
                rows(files.get("data/error-codes.excel.csv").substring(1));

        assertThat(forPrograms).hasSize(4);
        assertThat(forPrograms.get(0))
                .containsEntry("code", "6015")
                .containsEntry("description_ja", SCRIPT)
                .containsEntry("remedy_en", FORMULA);
        assertThat(forPrograms.get(1))
                .containsEntry("code", "-302")
                .containsEntry("description_en", BIDI)
                .containsEntry("remedy_ja", "@SUM(A1)");
        assertThat(forExcel.get(0)).containsEntry("description_ja", SCRIPT).containsEntry("remedy_en", "'" + FORMULA);
        assertThat(forExcel.get(1)).containsEntry("remedy_ja", "'@SUM(A1)");
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.stream().map(row -> row.toMap()).toList();
        }
    }

    @Test
    void markdown_shows_them_as_text_within_their_cell() {
        String markdown = files.get("markdown/en/sdk-general.md");
        String row = markdown.lines()
                .filter(line -> line.contains("`IN_PROGRESS`"))
                .findFirst()
                .orElseThrow();

        assertThat(row.replace("\\|", "").split(" \\| ", -1)).as("cells").hasSize(7);
        assertThat(markdown).doesNotContain("<script", "<img", "<!--", "{{", "\u202E", "\u2066", "\u200F", "\u2028");
        assertThat(row)
                .contains("&#60;/script&#62;&#60;script&#62;")
                .contains(
                        "=1+1\",\"'\\| \\# \\`a\\` \\*b\\* \\_c\\_ \\[d\\](e) &#123;&#123; f &#125;&#125; \\$&#123;g&#125;")
                .contains("&#38;lt; \\\\ |");
    }
}

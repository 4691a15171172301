package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.codegen.LibrarySources;
import io.github.timerrorcodes.codegen.TestSettings;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A log that is pasted into the field of the search. */
class PageLogTest extends OnThePage {
    @TempDir
    private static Path temp;

    @Test
    void a_pasted_log_shows_its_codes_in_order_each_with_the_line_that_speaks_of_it() {
        show("#?lang=en");
        browser.allowClipboard();

        paste(LOG);

        assertThat(shown()).containsExactly("60008", "6206", "-10003", "10010", "120001");
        assertThat(browser.text("#count")).isEqualTo("5 / " + ALL);
        assertThat(browser.text("[id='6206'] .line"))
                .isEqualTo(
                        "Line 3, 5\n2024-06-14 10:00:07.101 E/TUILogin: login failed code:6206|errMsg:inner retcode:-10003");
        assertThat(marksOf("6206", "line-text")).containsExactly("6206");
        assertThat(marksOf("-10003", "line-text")).containsExactly("-10003");
        assertThat(marksOf("10010", "line-text")).containsExactly("SVR_GROUP_NOT_FOUND (10010)");
        assertThat(browser.text("#log")).contains("Codes in the pasted log", "Not in the catalog: 7777 (Line 6)");

        option("category", "GROUP").click();
        assertThat(shown()).as("the filters go on").containsExactly("10010");
        option("category", "GROUP").click();
        languageButton("ja").click();
        assertThat(shown()).as("the log stays").hasSize(5);
        browser.find("#query").sendKeys(Keys.ENTER);
        assertThat(active().getText()).isEqualTo("60008");
        browser.find("#log-close").click();
        assertThat(shown()).hasSize(ALL);
        assertThat(browser.driver().findElements(By.tagName("mark"))).isEmpty();
    }

    @Test
    void a_log_without_codes_says_so_and_a_line_is_a_search() {
        show("#?lang=en");
        browser.allowClipboard();

        paste("room 10010 opened\n6014 messages loaded\n");
        assertThat(shown()).isEmpty();
        assertThat(browser.text("#log")).contains("No error code was found in the log.");
        assertThat(browser.find("#none").isDisplayed()).isFalse();
        browser.find("#log-close").click();
        paste("room 10010: join failed, code=6014\n");
        assertThat(browser.find("#query").getAttribute("value")).isEqualTo("room 10010: join failed, code=6014");
        assertThat(shown()).first().isEqualTo("6014");
    }

    @Test
    void the_page_reads_each_line_as_the_library_does() throws Exception {
        List<String> lines = mentionLines();
        List<String> wrong = new ArrayList<>();
        List<String> page = browser.strings(
                DATA_SCRIPT + "const mentions = Mentions.of(data.codes); return arguments[0].map("
                        + "line => mentions(line).map(m => `${m.start}-${m.end}:${m.code}`).join(' '))",
                lines);
        try (URLClassLoader loader = LibrarySources.load(LibrarySources.library(temp.resolve("library")))) {
            Object catalog = loader.loadClass("io.github.timerrorcodes.TimErrorCode")
                    .getMethod("catalog")
                    .invoke(null);
            Method mentionsIn = loader.loadClass("io.github.timerrorcodes.ErrorCatalog")
                    .getMethod("mentionsIn", CharSequence.class);
            for (int i = 0; i < lines.size(); i++) {
                List<String> library = new ArrayList<>();
                for (Object mention : (List<?>) mentionsIn.invoke(catalog, lines.get(i))) {
                    Class<?> type = mention.getClass();
                    library.add(type.getMethod("start").invoke(mention)
                            + "-" + type.getMethod("end").invoke(mention)
                            + ":" + type.getMethod("code").invoke(mention));
                }
                if (!page.get(i).equals(String.join(" ", library))) {
                    wrong.add(lines.get(i) + ": the library finds " + library + ", the page " + page.get(i));
                }
            }
        }

        assertThat(lines).hasSizeGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    private static List<String> mentionLines() throws IOException {
        Path file = TestSettings.DATA.resolveSibling("src/test/resources/io/github/timerrorcodes/mentions.csv");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.stream().map(row -> row.get("line")).toList();
        }
    }
}

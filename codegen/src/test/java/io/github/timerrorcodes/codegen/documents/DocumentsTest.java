package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.codegen.SmallTables;
import io.github.timerrorcodes.codegen.TestSettings;
import io.github.timerrorcodes.codegen.TextFiles;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for a small catalog, as a reader of the documents finds it. */
class DocumentsTest {
    private static final String GROUP = "server-group.csv";

    private Map<String, String> documents;

    @BeforeEach
    void emit(@TempDir Path folder) throws Exception {
        SmallTables tables = SmallTables.in(folder)
                .append(GROUP, "8513,MEMBER_LIMIT,,document,THROTTLED,1500,NOT_DONE,slow-down,多すぎます。,待ってください。\n")
                .append("en/" + GROUP, "8513,Too many.,Wait.\n")
                .write("about.csv", "label,text\ntitle,店の表\nsubtitle,店の表です。\nnote,店。\n")
                .write("en/about.csv", "label,text\ntitle,Shop errors\nsubtitle,Errors of a shop.\nnote,We.\n")
                .write("en/page.csv", "label,text\norigin_server,The server\nmin_delay,At least\n")
                .write(
                        "en/retryability.csv",
                        "retryability,title,advice\nNOT_RETRYABLE,Never,Do not repeat it.\nTHROTTLED,Slower,Slow down.\n")
                .write(
                        "en/outcome.csv",
                        "outcome,title,advice\nNOT_DONE,Nothing,Nothing was done.\nUNKNOWN,Perhaps,Ask first.\n")
                .write(
                        "en/user-messages.csv",
                        "key,text\nplease-wait,Hold on.\nslow-down,Not so fast.\ntry-later,Sorry.\n");
        documents = Documents.of(TestSettings.read(tables.folder())).stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
    }

    @Test
    void every_language_is_in_every_form() {
        assertThat(documents)
                .containsOnlyKeys(
                        "page/index.html",
                        "markdown/README.md",
                        "markdown/ja/README.md",
                        "markdown/ja/sdk-general.md",
                        "markdown/ja/server-group.md",
                        "markdown/en/README.md",
                        "markdown/en/sdk-general.md",
                        "markdown/en/server-group.md",
                        "data/README.md",
                        "data/error-codes.json",
                        "data/error-codes.schema.json",
                        "data/error-codes.csv",
                        "data/error-codes.excel.csv",
                        "data/join.sql");
    }

    @Test
    void the_list_of_languages_leads_to_the_index_of_each() {
        assertThat(documents.get("markdown/README.md").lines())
                .containsSequence("- [日本語](ja/README.md): 店の表", "- [English](en/README.md): Shop errors");
    }

    @Test
    void an_index_leads_to_every_table_and_explains_every_retryability_and_outcome() {
        assertThat(documents.get("markdown/en/README.md").lines())
                .containsSequence(
                        "| [SDK in general](sdk-general.md) | General | IM SDK | 2 |",
                        "| [Groups on the server](server-group.md) | Group | The server | 3 |")
                .contains("| Never | Do not repeat it. |", "| Slower | Slow down. |")
                .containsSequence("| Nothing | Nothing was done. |", "| Perhaps | Ask first. |");
    }

    @Test
    void a_page_has_a_row_for_every_code_with_its_delay_in_seconds_where_there_is_one() {
        assertThat(documents.get("markdown/en/sdk-general.md").lines())
                .contains(
                        "[Shop errors](README.md) › General › SDK in general",
                        "| <a id=\"6015\"></a>6015 | `IN_PROGRESS`<br>`ERR_IN_PROGESS` | It is running. | Wait. | Hold on."
                                + " | Never | Nothing |");
        assertThat(documents.get("markdown/en/server-group.md").lines())
                .containsSequence(
                        "| <a id=\"8512\"></a>8512 | `ONLINE_LIMIT` | Once in 60 seconds."
                                + " | Wait for 60 seconds, then go on. | Not so fast. | Slower<br>At least: 60 s | Nothing |",
                        "| <a id=\"100\"></a>100..200 | `CUSTOM_ERROR` | An error of your own. | Look it up. | Sorry. | Never"
                                + " | Perhaps |",
                        "| <a id=\"8513\"></a>8513 | `MEMBER_LIMIT` | Too many. | Wait. | Not so fast."
                                + " | Slower<br>At least: 1.5 s | Nothing |");
    }

    @Test
    void a_page_reads_from_right_to_left_where_its_language_does(@TempDir Path folder) throws Exception {
        SmallTables tables = SmallTables.in(folder);
        TextFiles.copy(folder.resolve("en"), folder.resolve("ar"));
        Map<String, String> pages = Documents.of(TestSettings.read(tables.folder())).stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));

        assertThat(pages.get("markdown/ar/sdk-general.md"))
                .startsWith("<div dir=\"rtl\">\n\n")
                .endsWith("\n</div>\n");
        assertThat(pages.get("markdown/en/sdk-general.md")).doesNotContain("<div");
    }

    @Test
    void the_csv_file_leaves_empty_what_a_code_lacks() {
        assertThat(documents.get("data/error-codes.csv").lines())
                .anyMatch(line -> line.startsWith(
                        "8512,8512,ONLINE_LIMIT,,GROUP,SERVER_GROUP,SERVER,document,THROTTLED,60000,NOT_DONE,"
                                + "60秒に1回までです。,60秒待ってください。,"))
                .anyMatch(line -> line.startsWith(
                        "100,200,CUSTOM_ERROR,,GROUP,SERVER_GROUP,SERVER,document,NOT_RETRYABLE,,UNKNOWN,"))
                .anyMatch(line -> line.endsWith(",An error of your own.,Look it up.,Sorry."));
    }

    @Test
    void the_page_brings_what_it_says_itself_in_every_language() {
        assertThat(documents.get("page/index.html"))
                .contains(
                        "\"page\":{\"ja\":{\"direction\":\"ltr\",\"title\":\"店の表\"",
                        "\"en\":{\"direction\":\"ltr\",\"title\":\"Shop errors\"");
    }

    @Test
    void the_page_allows_its_own_style_and_script_and_no_other() throws Exception {
        String page = documents.get("page/index.html");

        assertThat(page)
                .contains("style-src '" + hashOf("<style>(.*)</style>", page) + "';")
                .contains("script-src '" + hashOf("<script>(.*)</script>", page) + "';");
    }

    /** Returns the hash by which a browser knows an element's content. */
    private static String hashOf(String element, String page) throws Exception {
        Matcher matcher = Pattern.compile(element, Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).as(element).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(matcher.group(1).getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}

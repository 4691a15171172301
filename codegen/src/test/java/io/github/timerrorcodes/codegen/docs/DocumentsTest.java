package io.github.timerrorcodes.codegen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.codegen.SmallTables;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.Catalogs;
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
    private static final String GROUP = "02-server-group.csv";

    private Map<String, String> documents;

    @BeforeEach
    void emit(@TempDir Path folder) throws Exception {
        SmallTables tables = SmallTables.in(folder)
                .append(GROUP, "8513,MEMBER_LIMIT,,document,THROTTLED,1500,多すぎます。,待ってください。\n")
                .append("en/" + GROUP, "8513,Too many.,Wait.\n")
                .replace("en/page.csv", "\nlanguage_name,Text", "\nlanguage_name,English")
                .replace("en/page.csv", "\norigin_server,Text", "\norigin_server,The server")
                .replace("en/page.csv", "\nmin_delay,Text", "\nmin_delay,At least")
                .replace("en/page.csv", "\nseconds,Text", "\nseconds,s");
        documents = Documents.of(Catalogs.read(tables.folder(), Settings.LIBRARY)).stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
    }

    @Test
    void every_language_is_in_every_form() {
        assertThat(documents)
                .containsOnlyKeys(
                        "page/index.html",
                        "markdown/README.md",
                        "markdown/ja/README.md",
                        "markdown/ja/01-sdk-general.md",
                        "markdown/ja/02-server-group.md",
                        "markdown/en/README.md",
                        "markdown/en/01-sdk-general.md",
                        "markdown/en/02-server-group.md",
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
                .containsSequence("- [文](ja/README.md): 文", "- [English](en/README.md): Text");
    }

    @Test
    void an_index_leads_to_every_table_and_explains_every_retryability() {
        assertThat(documents.get("markdown/en/README.md").lines())
                .containsSequence(
                        "| [SDK in general](01-sdk-general.md) | General | Text | 2 |",
                        "| [Groups on the server](02-server-group.md) | Group | The server | 3 |")
                .containsSequence("| Never | Do not repeat it. |", "| Later | Back off. |", "| Slower | Slow down. |");
    }

    @Test
    void a_page_has_a_row_for_every_code_with_its_delay_in_seconds_where_there_is_one() {
        assertThat(documents.get("markdown/en/01-sdk-general.md").lines())
                .contains(
                        "[Text](README.md) › General › SDK in general",
                        "| <a id=\"6015\"></a>6015 | `IN_PROGRESS`<br>`ERR_IN_PROGESS` | It is running. | Wait. | Never |");
        assertThat(documents.get("markdown/en/02-server-group.md").lines())
                .containsSequence(
                        "| <a id=\"8512\"></a>8512 | `ONLINE_LIMIT` | Once in 60 seconds."
                                + " | Wait for 60 seconds, then go on. | Slower<br>At least: 60 s |",
                        "| <a id=\"100\"></a>100..200 | `CUSTOM_ERROR` | An error of your own. | Look it up. | Never |",
                        "| <a id=\"8513\"></a>8513 | `MEMBER_LIMIT` | Too many. | Wait. | Slower<br>At least: 1.5 s |");
    }

    @Test
    void the_csv_file_leaves_empty_what_a_code_lacks() {
        assertThat(documents.get("data/error-codes.csv").lines())
                .containsSequence(
                        "8512,8512,ONLINE_LIMIT,,GROUP,SERVER_GROUP,SERVER,document,THROTTLED,60000,"
                                + "60秒に1回までです。,60秒待ってください。,Once in 60 seconds.,\"Wait for 60 seconds, then go on.\"",
                        "100,200,CUSTOM_ERROR,,GROUP,SERVER_GROUP,SERVER,document,NOT_RETRYABLE,,"
                                + "独自のエラーです。,調べてください。,An error of your own.,Look it up.");
    }

    @Test
    void the_page_brings_what_it_says_itself_in_every_language() {
        assertThat(documents.get("page/index.html"))
                .contains("\"page\":{\"ja\":{\"language_name\":\"文\"", "\"en\":{\"language_name\":\"English\"");
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

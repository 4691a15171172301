package io.github.timerrorcodes.codegen.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.timerrorcodes.codegen.SmallTables;
import io.github.timerrorcodes.codegen.model.Settings;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadTablesTest {
    private static final String SDK = "01-sdk-general.csv";
    private static final String GROUP = "02-server-group.csv";

    @TempDir
    private Path folder;

    @Test
    void tables_that_are_right_are_accepted() throws Exception {
        SmallTables tables = SmallTables.in(folder);

        assertThat(Catalogs.read(tables.folder(), Settings.LIBRARY).codes()).hasSize(4);
    }

    @Test
    void a_translation_may_put_into_words_what_is_no_limit() throws Exception {
        SmallTables tables = chinese(SmallTables.in(folder))
                .replace(SDK, "混雑しています。", "1回の呼び出しで2つの処理は1人だけです。")
                .replace("en/" + SDK, "It is crowded.", "Both operations in one call are for a single user.");

        assertThat(Catalogs.read(tables.folder(), Settings.LIBRARY).languages())
                .extracting(language -> language.tag())
                .containsExactly("ja", "en", "zh-Hans");
    }

    @Test
    void a_byte_order_mark_and_carriage_returns_of_a_spreadsheet_are_accepted() throws Exception {
        SmallTables tables =
                SmallTables.in(folder).write("categories.csv", "\uFEFFcategory,title\r\nSDK,全般\r\nGROUP,グループ\r\n");

        assertThat(Catalogs.read(tables.folder(), Settings.LIBRARY).categories())
                .hasSize(2);
    }

    @Test
    void notes_and_what_systems_and_editors_hide_in_a_folder_are_passed_over() throws Exception {
        SmallTables tables = SmallTables.in(folder)
                .write("README.md", "# How to write a table")
                .write(".DS_Store", "?")
                .write(".idea/workspace.xml", "?")
                .write("en/NOTES.md", "# Words")
                .write("en/.01-sdk-general.csv.swp", "?");

        assertThat(Catalogs.read(tables.folder(), Settings.LIBRARY).languages()).hasSize(2);
    }

    static Stream<Arguments> breakages() {
        return Stream.of(
                // numbers
                bad("no number", t -> t.replace(SDK, "6015,", "60l5,"), SDK + ":2: \"60l5\" is not a number"),
                bad("an empty number", t -> t.replace(SDK, "6015,", ","), SDK + ":2: \"\" is not a number"),
                bad(
                        "a number with a leading zero",
                        t -> t.replace(SDK, "6015,", "06015,"),
                        SDK + ":2: \"06015\" is not a number"),
                bad(
                        "a number beyond int",
                        t -> t.replace(SDK, "6015,", "2147483648,"),
                        SDK + ":2: 2147483648 does not fit an int"),
                bad(
                        "a negative number beyond int",
                        t -> t.replace(SDK, "-302,", "-2147483649,"),
                        SDK + ":3: -2147483649 does not fit an int"),
                bad(
                        "the number of UNRECOGNIZED",
                        t -> t.replace(SDK, "-302,", "-2147483648,"),
                        SDK + ":3: the number -2147483648 is reserved"),
                bad(
                        "a range that goes down",
                        t -> t.replace(GROUP, "100..200", "200..100"),
                        GROUP + ":3: the range 200..100 does not go up"),
                bad(
                        "a range of one",
                        t -> t.replace(GROUP, "100..200", "100..100"),
                        GROUP + ":3: the range 100..100 does not go up"),
                bad(
                        "a number twice",
                        t -> t.replace(SDK, "-302,", "6015,"),
                        SDK + ":3: the number 6015 stands twice, first in " + SDK + ":2"),
                bad(
                        "a number three times",
                        t -> t.append(SDK, "6015,AGAIN,,sdk,BACKOFF,,説明。,対処。\n6015,ONCE_MORE,,sdk,BACKOFF,,説明。,対処。\n"),
                        SDK + ":4: the number 6015 stands twice, first in " + SDK + ":2",
                        SDK + ":5: the number 6015 stands twice, first in " + SDK + ":2"),
                bad(
                        "a number in two tables",
                        t -> t.replace(GROUP, "8512,", "6015,"),
                        GROUP + ":2: the number 6015 stands twice, first in " + SDK + ":2",
                        "en/" + GROUP + ":2: there is no code 8512 in",
                        "en/" + GROUP + ":3: the code 6015 of"),
                bad(
                        "a number within a range",
                        t -> t.replace(GROUP, "8512,", "150,").replace("en/" + GROUP, "8512,", "150,"),
                        GROUP + ":3: 100..200 overlaps 150 in " + GROUP + ":2"),
                bad(
                        "a range that overlaps a range",
                        t -> t.append(GROUP, "200..300,MORE,,document,BACKOFF,,説明。,対処。\n")
                                .append("en/" + GROUP, "200..300,More.,More.\n"),
                        GROUP + ":4: 200..300 overlaps 100..200 in " + GROUP + ":3"),
                bad(
                        "a number within a wide range that another range follows",
                        t -> t.append(
                                        GROUP,
                                        "300..400,MORE,,document,BACKOFF,,説明。,対処。\n350,LESS,,document,BACKOFF,,説明。,対処。\n")
                                .append("en/" + GROUP, "300..400,More.,More.\n350,Less.,Less.\n"),
                        GROUP + ":5: 350 overlaps 300..400 in " + GROUP + ":4"),
                // names
                bad(
                        "a name twice",
                        t -> t.replace(GROUP, "ONLINE_LIMIT", "IN_PROGRESS"),
                        GROUP + ":2: the name IN_PROGRESS stands twice, first in " + SDK + ":2"),
                bad(
                        "a name that Java lacks",
                        t -> t.replace(SDK, ",IN_PROGRESS", ",IN-PROGRESS"),
                        SDK + ":2: \"IN-PROGRESS\" is not a name for a Java constant"),
                bad(
                        "a name that begins with a digit",
                        t -> t.replace(SDK, ",IN_PROGRESS", ",1N_PROGRESS"),
                        SDK + ":2: \"1N_PROGRESS\" is not a name for a Java constant"),
                bad(
                        "a name in small letters",
                        t -> t.replace(SDK, ",IN_PROGRESS", ",in_progress"),
                        SDK + ":2: \"in_progress\" is not a name for a Java constant"),
                bad(
                        "the reserved name",
                        t -> t.replace(SDK, ",IN_PROGRESS", ",UNRECOGNIZED"),
                        SDK + ":2: the name UNRECOGNIZED is reserved"),
                bad(
                        "a constant twice",
                        t -> t.replace(SDK, "ERR_CONNECT_LIMIT", "ERR_IN_PROGESS"),
                        SDK + ":3: the constant ERR_IN_PROGESS stands twice, first in " + SDK + ":2"),
                bad(
                        "a constant without ERR_",
                        t -> t.replace(SDK, "ERR_IN_PROGESS", "IN_PROGESS"),
                        SDK + ":2: \"IN_PROGESS\" is not a constant of the vendor's"),
                // words from a fixed set
                bad(
                        "an unknown category",
                        t -> t.replace("tables.csv", "GROUP,SERVER", "GRUOP,SERVER"),
                        "tables.csv:3: \"GRUOP\" is not a category; write one of SDK, GROUP",
                        "categories.csv:3: no table has the category GROUP"),
                bad(
                        "an unknown origin",
                        t -> t.replace("tables.csv", "GROUP,SERVER", "GROUP,SEVRER"),
                        "tables.csv:3: \"SEVRER\" is not an origin; write one of SDK, SERVER, SDK_V3"),
                bad(
                        "an unknown retryability",
                        t -> t.replace(SDK, "BACKOFF", "BACK_OFF"),
                        SDK + ":3: \"BACK_OFF\" is not a retryability; write one of NOT_RETRYABLE, BACKOFF, THROTTLED"),
                bad(
                        "an unknown source",
                        t -> t.replace(SDK, ",sdk,", ",SDK,"),
                        SDK + ":3: \"SDK\" is not a source; write document or sdk"),
                bad(
                        "a category that is no constant",
                        t -> t.replace("categories.csv", "GROUP,", "Group,")
                                .replace("tables.csv", "GROUP,SERVER", "Group,SERVER")
                                .replace("en/categories.csv", "GROUP,", "Group,"),
                        "categories.csv:3: \"Group\" is not a name for a category"),
                bad(
                        "a table that is no name of a file",
                        t -> t.replace("tables.csv", "server-group,", "../group,")
                                .replace("en/tables.csv", "server-group,", "../group,")
                                .delete(GROUP)
                                .delete("en/" + GROUP),
                        "tables.csv:3: \"../group\" is not a name for a table; write it like sdk-general"),
                bad(
                        "a category twice",
                        t -> t.append("categories.csv", "SDK,また\n"),
                        "categories.csv:4: the category SDK stands twice, first in line 2"),
                bad(
                        "a table twice",
                        t -> t.append("tables.csv", "sdk-general,SDK,SDK,また\n"),
                        "tables.csv:4: the table sdk-general stands twice, first in line 2"),
                bad(
                        "a delay that is none",
                        t -> t.replace(GROUP, "60000", "60s"),
                        GROUP + ":2: \"60s\" is not a delay"),
                bad("a delay of zero", t -> t.replace(GROUP, "60000", "0"), GROUP + ":2: \"0\" is not a delay"),
                bad(
                        "a delay on a code that is not throttled",
                        t -> t.replace(SDK, "BACKOFF,", "BACKOFF,1000"),
                        SDK + ":3: a BACKOFF code has no delay"),
                // texts
                bad("a missing description", t -> t.replace(SDK, "実行中です。", ""), SDK + ":2: description is blank"),
                bad("a blank remedy", t -> t.replace(SDK, "待ってください。", "　"), SDK + ":2: remedy is blank"),
                bad(
                        "a text with white space around it",
                        t -> t.replace(SDK, "実行中です。", " 実行中です。"),
                        SDK + ":2: description begins or ends with white space"),
                bad(
                        "a tab in a text",
                        t -> t.replace(SDK, "実行中です。", "実行\t中です。"),
                        SDK + ":2: description holds the control character U+0009"),
                bad(
                        "a line break in a text",
                        t -> t.replace(SDK, "実行中です。", "\"実行\n中です。\""),
                        SDK + ":2: description holds the control character U+000A"),
                bad(
                        "a line separator in a text",
                        t -> t.replace(SDK, "実行中です。", "実行\u2028中です。"),
                        SDK + ":2: description holds the control character U+2028"),
                bad(
                        "HTML in a text",
                        t -> t.replace(SDK, "実行中です。", "<b>実行中です。"),
                        SDK + ":2: description holds markup (<b>)"),
                bad(
                        "an entity in a text",
                        t -> t.replace(SDK, "実行中です。", "実行&amp;中です。"),
                        SDK + ":2: description holds markup (&amp;)"),
                bad(
                        "Markdown in a text",
                        t -> t.replace(SDK, "実行中です。", "`実行`中です。"),
                        SDK + ":2: description holds markup (`)"),
                bad(
                        "a Markdown link in a text",
                        t -> t.replace(SDK, "待ってください。", "[ここ](x)を見てください。"),
                        SDK + ":2: remedy holds markup (](); write plain text"),
                bad(
                        "a placeholder in a text",
                        t -> t.replace(SDK, "待ってください。", "TODO"),
                        SDK + ":2: remedy holds a placeholder (TODO)"),
                bad("a blank title", t -> t.replace("tables.csv", ",SDK全般", ","), "tables.csv:2: title is blank"),
                bad(
                        "a blank advice",
                        t -> t.replace("retryability.csv", "間隔を広げてください。", ""),
                        "retryability.csv:3: advice is blank"),
                bad("a blank label", t -> t.replace("labels.csv", "番号", ""), "labels.csv:2: text is blank"),
                bad(
                        "a blank text of the documents",
                        t -> t.replace("page.csv", "search,文", "search,"),
                        "page.csv:7: text is blank"),
                bad(
                        "a text of the documents that is missing",
                        t -> t.replace("page.csv", "search,文\n", "").replace("en/page.csv", "search,Text\n", ""),
                        "page.csv:37: the label search of the documents is missing; add its row"),
                bad(
                        "a text that the documents do not know",
                        t -> t.append("page.csv", "serach,文\n").append("en/page.csv", "serach,Text\n"),
                        "page.csv:39: there is no label serach in the documents; delete the row"),
                bad(
                        "a text of the documents that is not translated",
                        t -> t.replace("en/page.csv", "note,Text\n", ""),
                        "en/page.csv:37: the label note of page.csv is missing; add its row"),
                bad(
                        "a blank title of a retryability",
                        t -> t.replace("en/retryability.csv", "Later", ""),
                        "en/retryability.csv:3: title is blank"),
                bad("a missing file of texts", t -> t.delete("en/page.csv"), "en/page.csv:1: the file is missing"),
                bad(
                        "two rows for UNRECOGNIZED",
                        t -> t.append("unrecognized.csv", "また。,また。\n"),
                        "unrecognized.csv:3: the file has more than one row"),
                bad(
                        "no row for UNRECOGNIZED",
                        t -> t.write("unrecognized.csv", "description,remedy\n"),
                        "unrecognized.csv:1: the file has no rows"),
                // form of the files
                bad(
                        "too few columns",
                        t -> t.replace(SDK, ",待ってください。", ""),
                        SDK + ":2: the row has 7 columns where the header has 8"),
                bad(
                        "too many columns",
                        t -> t.replace(SDK, "実行中です。", "実行中,です。"),
                        SDK
                                + ":2: the row has 9 columns where the header has 8; put a text that holds a comma between double quotes"),
                bad("an empty line", t -> t.replace(SDK, "\n-302", "\n\n-302"), SDK + ":3: the line is empty"),
                bad(
                        "a quote that is not closed",
                        t -> t.replace(SDK, "実行中です。", "\"実行中です。"),
                        SDK + ":2: a quote is broken"),
                bad(
                        "text behind a closing quote",
                        t -> t.replace(SDK, "間隔を空けて", "\"間隔\"を空けて"),
                        SDK + ":3: a quote is broken"),
                bad(
                        "a wrong header",
                        t -> t.replace(SDK, "code,name", "number,name"),
                        SDK + ":1: the columns are number,name,"),
                bad("an empty file", t -> t.write(SDK, ""), SDK + ":1: the file is empty"),
                bad(
                        "a file with no rows",
                        t -> t.write("labels.csv", "label,text\n").write("en/labels.csv", "label,text\ncode,Code\n"),
                        "labels.csv:1: the file has no rows"),
                bad("a missing file", t -> t.delete(SDK), SDK + ":1: the file is missing"),
                bad("a missing list of tables", t -> t.delete("tables.csv"), "tables.csv:1: the file is missing"),
                bad(
                        "a missing list of categories",
                        t -> t.delete("categories.csv"),
                        "categories.csv:1: the file is missing"),
                bad(
                        "an unknown file",
                        t -> t.write("03-more.csv", "code\n"),
                        "03-more.csv:1: the file is not one of the tables"),
                bad(
                        "a file that is not UTF-8",
                        t -> t.write(GROUP, "code,name\n8512,日本".getBytes(Charset.forName("Shift_JIS"))),
                        GROUP + ":2: the file is not UTF-8 from here on"),
                bad(
                        "a truncated UTF-8 character",
                        t -> t.write(GROUP, new byte[] {'c', '\n', '\n', (byte) 0xE3, (byte) 0x81}),
                        GROUP + ":3: the file is not UTF-8 from here on"),
                // translations
                bad(
                        "a code without its translation",
                        t -> t.replace("en/" + SDK, "6015,It is running.,Wait.\n", ""),
                        "en/" + SDK + ":2: the code 6015 of " + SDK + " is missing"),
                bad(
                        "a translation of a code that does not exist",
                        t -> t.append("en/" + SDK, "6016,It is not there.,Wait.\n"),
                        "en/" + SDK + ":4: there is no code 6016 in " + SDK),
                bad(
                        "a translation twice",
                        t -> t.append("en/" + SDK, "6015,Again.,Wait.\n"),
                        "en/" + SDK + ":4: the code 6015 stands twice, first in line 2"),
                bad(
                        "a blank translation",
                        t -> t.replace("en/" + SDK, "Wait.", ""),
                        "en/" + SDK + ":2: remedy is blank"),
                bad(
                        "a blank translation of a text with a number",
                        t -> t.replace("en/" + GROUP, "Once in 60 seconds.", ""),
                        "en/" + GROUP + ":2: description is blank"),
                bad(
                        "kana in Chinese",
                        t -> chinese(t).replace("zh-Hans/" + SDK, "正在执行。", "実行ちゅう。"),
                        "zh-Hans/" + SDK + ":2: description holds kana (ち), which zh-Hans does not have"),
                bad(
                        "a katakana sound mark in Chinese",
                        t -> chinese(t).replace("zh-Hans/" + SDK, "正在执行。", "ー。"),
                        "zh-Hans/" + SDK + ":2: description holds kana (ー)"),
                bad(
                        "Han in English",
                        t -> t.replace("en/" + SDK, "Wait.", "Wait 待."),
                        "en/" + SDK + ":2: remedy holds Han characters (待), which en does not have"),
                bad(
                        "kana in English",
                        t -> t.replace("en/" + SDK, "Wait.", "Wait ね."),
                        "en/" + SDK + ":2: remedy holds kana (ね)"),
                bad(
                        "a full-width stop in English",
                        t -> t.replace("en/" + SDK, "Wait.", "Wait。"),
                        "en/" + SDK + ":2: remedy holds East Asian punctuation or full-width letters (。)"),
                bad(
                        "kana in an English title",
                        t -> t.replace("en/tables.csv", "SDK in general", "SDKの全般"),
                        "en/tables.csv:2: title holds kana (の)",
                        "en/tables.csv:2: title holds Han characters (全)"),
                bad(
                        "a number that a translation lacks",
                        t -> t.replace("en/" + GROUP, "Once in 60 seconds.", "Once in a while."),
                        "en/" + GROUP + ":2: description lacks the number 60 that stands in " + GROUP + ":2"),
                bad(
                        "a number that a translation changes",
                        t -> t.replace("en/" + GROUP, "Once in 60 seconds.", "Once in 600 seconds."),
                        "en/" + GROUP + ":2: description lacks the number 60"),
                bad(
                        "a number that stands in the other text of the translation",
                        t -> t.replace("en/" + GROUP, "Once in 60 seconds.", "Too often."),
                        "en/" + GROUP + ":2: description lacks the number 60"),
                bad(
                        "a unit of 1 that a translation lacks",
                        t -> t.replace(SDK, "混雑しています。", "1 MBまでです。"),
                        "en/" + SDK + ":3: description lacks the number 1 that"),
                bad(
                        "a name in code that a translation lacks",
                        t -> t.replace(SDK, "混雑しています。", "To_Accountがありません。"),
                        "en/" + SDK + ":3: description lacks the name To_Account that"),
                bad(
                        "a placeholder in a translation",
                        t -> t.replace("en/" + SDK, "Wait.", "TBD"),
                        "en/" + SDK + ":2: remedy holds a placeholder (TBD)"),
                bad(
                        "a missing translated file",
                        t -> t.delete("en/" + GROUP),
                        "en/" + GROUP + ":1: the file is missing"),
                bad(
                        "a missing translated title",
                        t -> t.replace("en/tables.csv", "server-group,Groups on the server\n", ""),
                        "en/tables.csv:2: the table server-group of tables.csv is missing"),
                bad(
                        "an unknown translated title",
                        t -> t.append("en/categories.csv", "PUSH,Push\n"),
                        "en/categories.csv:4: there is no category PUSH in categories.csv"),
                bad(
                        "an unknown file among translations",
                        t -> t.write("en/notes.txt", "?"),
                        "en/notes.txt:1: the file is not one of the tables"),
                bad(
                        "a folder that is no language",
                        t -> t.write("english_texts/x.csv", "?"),
                        "english_texts:1: the folder's name is not a language tag"),
                bad(
                        "a language tag in the wrong case",
                        t -> t.write("zh-hans/x.csv", "?"),
                        "zh-hans:1: the folder's name is not a language tag"),
                bad(
                        "a folder for the source language",
                        t -> t.write("ja/x.csv", "?"),
                        "ja:1: the tables themselves are in this language"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void each_kind_of_bad_input_is_reported_with_its_place_and_nothing_else(
            String name, UnaryOperator<SmallTables> breakage, List<String> expected) {
        breakage.apply(SmallTables.in(folder));

        List<Problem> problems = problems();

        assertThat(problems).as(name).hasSameSizeAs(expected);
        for (String message : expected) {
            assertThat(problems)
                    .as(name)
                    .anySatisfy(problem -> assertThat(problem.toString()).startsWith(message));
        }
    }

    @Test
    void all_problems_of_all_files_are_reported_at_once_in_the_order_of_files_and_lines() {
        SmallTables.in(folder)
                .replace(SDK, "6015,IN_PROGRESS", "x,in_progress")
                .replace(SDK, "BACKOFF", "SOON")
                .replace(SDK, "混雑しています。", "")
                .replace(GROUP, "8512,", "-302,")
                .replace("en/labels.csv", "Code", "")
                .delete("en/" + GROUP);

        assertThat(problems().stream().map(problem -> problem.file() + ":" + problem.line()))
                .containsExactly(
                        SDK + ":2",
                        SDK + ":2",
                        SDK + ":3",
                        SDK + ":3",
                        GROUP + ":2",
                        "en/" + GROUP + ":1",
                        "en/labels.csv:2");
    }

    @Test
    void the_message_lists_every_problem_on_a_line_of_its_own_and_counts_them() {
        SmallTables.in(folder).replace(SDK, "6015,", "x,").replace(GROUP, "8512,", "y,");

        InvalidTablesException e =
                catchThrowableOfType(InvalidTablesException.class, () -> Catalogs.read(folder, Settings.LIBRARY));

        assertThat(e.getMessage().lines())
                .hasSize(e.problems().size() + 1)
                .last()
                .isEqualTo(e.problems().size() + " problems in the tables; nothing was written.");
    }

    private List<Problem> problems() {
        InvalidTablesException e =
                catchThrowableOfType(InvalidTablesException.class, () -> Catalogs.read(folder, Settings.LIBRARY));
        assertThat(e).as("the tables were accepted").isNotNull();
        return e.problems();
    }

    /** Adds a Chinese translation to the small catalog. */
    private static SmallTables chinese(SmallTables tables) {
        return tables.write("zh-Hans/categories.csv", "category,title\nSDK,通用\nGROUP,群组\n")
                .write("zh-Hans/tables.csv", "table,title\nsdk-general,SDK 通用\nserver-group,服务端群组\n")
                .write(
                        "zh-Hans/retryability.csv",
                        "retryability,title,advice\nNOT_RETRYABLE,不可,不要重试。\nBACKOFF,稍后,退避。\nTHROTTLED,放慢,放慢。\n")
                .write("zh-Hans/labels.csv", "label,text\ncode,错误码\n")
                .write("zh-Hans/page.csv", SmallTables.page("文字"))
                .write("zh-Hans/unrecognized.csv", "description,remedy\n没有收录。,请更新。\n")
                .write("zh-Hans/" + SDK, "code,description,remedy\n6015,正在执行。,请等待。\n-302,正忙。,请稍候。\n")
                .write("zh-Hans/" + GROUP, "code,description,remedy\n8512,60 秒 1 次。,请等待 60 秒。\n100..200,自定义错误。,请查询。\n");
    }

    private static Arguments bad(String name, UnaryOperator<SmallTables> breakage, String... expected) {
        return arguments(name, breakage, List.of(expected));
    }
}

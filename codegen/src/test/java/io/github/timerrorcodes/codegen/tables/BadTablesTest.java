package io.github.timerrorcodes.codegen.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.timerrorcodes.codegen.SmallTables;
import io.github.timerrorcodes.codegen.TestSettings;
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
    private static final String SDK = "sdk-general.csv";
    private static final String GROUP = "server-group.csv";

    @TempDir
    private Path folder;

    @Test
    void tables_that_are_right_are_accepted() throws Exception {
        SmallTables tables = SmallTables.in(folder);

        assertThat(TestSettings.read(tables.folder()).codes()).hasSize(4);
    }

    @Test
    void what_is_only_probably_wrong_with_a_text_is_the_business_of_whoever_writes_it() throws Exception {
        SmallTables tables = SmallTables.in(folder)
                .replace(SDK, "混雑しています。", "x<yなら送信 {} 50%discount 1000件 😀🫩。")
                .replace("en/" + SDK, "It is crowded.", "Send {} to 日本 `x` & <b>.");

        assertThat(TestSettings.read(tables.folder()).codes()).hasSize(4);
    }

    @Test
    void a_byte_order_mark_and_carriage_returns_of_a_spreadsheet_are_accepted() throws Exception {
        SmallTables tables =
                SmallTables.in(folder).write("categories.csv", "\uFEFFcategory,title\r\nSDK,全般\r\nGROUP,グループ\r\n");

        assertThat(TestSettings.read(tables.folder()).categories()).hasSize(2);
    }

    @Test
    void notes_and_what_systems_and_editors_hide_in_a_folder_are_passed_over() throws Exception {
        SmallTables tables = SmallTables.in(folder)
                .write("README.md", "# How to write a table")
                .write(".DS_Store", "?")
                .write(".idea/workspace.xml", "?")
                .write("en/NOTES.md", "# Words")
                .write("en/.sdk-general.csv.swp", "?");

        assertThat(TestSettings.read(tables.folder()).languages()).hasSize(2);
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
                        t -> t.append(
                                SDK,
                                "6015,AGAIN,,sdk,BACKOFF,,NOT_DONE,try-later,説明。,対処。\n6015,ONCE_MORE,,sdk,BACKOFF,,NOT_DONE,try-later,説明。,対処。\n"),
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
                        t -> t.append(GROUP, "200..300,MORE,,document,BACKOFF,,NOT_DONE,try-later,説明。,対処。\n")
                                .append("en/" + GROUP, "200..300,More.,More.\n"),
                        GROUP + ":4: 200..300 overlaps 100..200 in " + GROUP + ":3"),
                bad(
                        "a number within a wide range that another range follows",
                        t -> t.append(
                                        GROUP,
                                        "300..400,MORE,,document,BACKOFF,,NOT_DONE,try-later,説明。,対処。\n350,LESS,,document,BACKOFF,,NOT_DONE,try-later,説明。,対処。\n")
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
                        SDK
                                + ":3: \"BACK_OFF\" is not a value of retryability; write one of NOT_RETRYABLE, BACKOFF, THROTTLED"),
                bad(
                        "an unknown source",
                        t -> t.replace(SDK, ",sdk,", ",SDK,"),
                        SDK + ":3: \"SDK\" is not a value of source; write one of document, sdk"),
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
                        "a text that is too long for a class file",
                        t -> t.replace(SDK, "実行中です。", "実".repeat(10_001)),
                        SDK + ":2: description has 10001 characters; shorten it to 10000"),
                bad("a blank title", t -> t.replace("tables.csv", ",SDK全般", ","), "tables.csv:2: title is blank"),
                bad(
                        "two rows for UNRECOGNIZED",
                        t -> t.append("unrecognized.csv", "try-later,また。,また。\n"),
                        "unrecognized.csv:3: the file has more than one row"),
                bad(
                        "no row for UNRECOGNIZED",
                        t -> t.write("unrecognized.csv", "user_message,description,remedy\n"),
                        "unrecognized.csv:1: the file has no rows"),
                // form of the files
                bad(
                        "too few columns",
                        t -> t.replace(SDK, ",待ってください。", ""),
                        SDK + ":2: the row has 9 columns where the header has 10"),
                bad(
                        "too many columns",
                        t -> t.replace(SDK, "実行中です。", "実行中,です。"),
                        SDK
                                + ":2: the row has 11 columns where the header has 10; put a text that holds a comma between double quotes"),
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
                bad("a missing file", t -> t.delete(SDK), SDK + ":1: the file is missing"),
                bad("a missing list of tables", t -> t.delete("tables.csv"), "tables.csv:1: the file is missing"),
                bad(
                        "a missing list of categories",
                        t -> t.delete("categories.csv"),
                        "categories.csv:1: the file is missing"),
                bad(
                        "an unknown file",
                        t -> t.write("more.csv", "code\n"),
                        "more.csv:1: the file is not one of the tables"),
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
                        "ja:1: the tables themselves are in this language"),
                bad(
                        "an unknown outcome",
                        t -> t.replace(SDK, "NOT_DONE,please", "UNDONE,please"),
                        SDK
                                + ":2: \"UNDONE\" is not a value of outcome; write one of NOT_DONE, UNKNOWN, ALREADY_DONE, DONE"),
                bad(
                        "a user message that there is not",
                        t -> t.replace(SDK, "please-wait", "please-sing"),
                        SDK + ":2: there is no user message \"please-sing\"; write a key of user-messages.csv"),
                bad(
                        "a constant with a space",
                        t -> t.replace(SDK, "ERR_IN_PROGESS", "ERR IN PROGESS"),
                        SDK + ":2: \"ERR IN PROGESS\" is not a constant"),
                bad(
                        "a file with no rows",
                        t -> t.write("categories.csv", "category,title\n"),
                        "categories.csv:1: the file has no rows"),
                bad(
                        "a table that is called like another file",
                        t -> t.replace("tables.csv", "server-group,", "aliases,")
                                .replace("en/tables.csv", "server-group,", "aliases,")
                                .delete(GROUP)
                                .delete("en/" + GROUP),
                        "tables.csv:3: \"aliases\" is not a name for a table"),
                bad(
                        "a folder of documents",
                        t -> t.write("docs/x.csv", "?"),
                        "docs:1: the folder's name is not a language tag"),
                // words
                bad("a blank word", t -> t.write("page.csv", "label,text\nsearch,\n"), "page.csv:2: text is blank"),
                bad(
                        "a word that the generator does not know",
                        t -> t.write("page.csv", "label,text\nserach,文\n"),
                        "page.csv:2: there is no label serach in the generator; delete the row"),
                bad(
                        "a word twice",
                        t -> t.write("page.csv", "label,text\nsearch,文\nsearch,語\n"),
                        "page.csv:3: the label search stands twice, first in line 2"),
                bad(
                        "a blank advice",
                        t -> t.write("en/retryability.csv", "retryability,title,advice\nBACKOFF,Later,\n"),
                        "en/retryability.csv:2: advice is blank"),
                bad(
                        "a message of its own that is not translated",
                        t -> t.write("user-messages.csv", "key,text\nsold-out,売り切れです。\n"),
                        "user-messages.csv:2: the message sold-out is not translated into every language"),
                bad(
                        "a translated message that nobody knows",
                        t -> t.write("en/user-messages.csv", "key,text\nsold-out,It is sold out.\n"),
                        "en/user-messages.csv:2: there is no key sold-out in the messages"),
                bad(
                        "a name of the catalog that is not translated",
                        t -> t.write("about.csv", "label,text\ntitle,店\nsubtitle,店の表。\nnote,店から。\n"),
                        "about.csv:1: the file is not translated into en"),
                bad(
                        "a name of the catalog without its note",
                        t -> t.write("about.csv", "label,text\ntitle,店\nsubtitle,店の表。\n")
                                .write("en/about.csv", "label,text\ntitle,Shop\nsubtitle,The shop.\nnote,We.\n"),
                        "about.csv:3: the label note of the documents is missing"),
                bad(
                        "a name of the catalog twice",
                        t -> t.write("about.csv", "label,text\ntitle,店\nsubtitle,店の表。\nnote,店から。\ntitle,市\n")
                                .write("en/about.csv", "label,text\ntitle,Shop\nsubtitle,The shop.\nnote,We.\n"),
                        "about.csv:5: the label title stands twice, first in line 2"),
                // other spellings
                bad(
                        "a spelling that is the constant of a code",
                        t -> t.write("aliases.csv", "alias,name\nERR_CONNECT_LIMIT,IN_PROGRESS\n"),
                        "aliases.csv:2: ERR_CONNECT_LIMIT is the name or the constant of a code already"),
                bad(
                        "a spelling of no code",
                        t -> t.write("aliases.csv", "alias,name\nERR_NOTHING,NOTHING\n"),
                        "aliases.csv:2: there is no code NOTHING"),
                bad(
                        "a spelling twice",
                        t -> t.write("aliases.csv", "alias,name\nERR_BUSY,IN_PROGRESS\nERR_BUSY,CONNECT_LIMIT\n"),
                        "aliases.csv:3: the alias ERR_BUSY stands twice, first in line 2"),
                // search words
                bad(
                        "search words for a code that is not there",
                        t -> t.write("search-words.csv", "words,codes\n停止|凍結,6015\nない,6015 4711\n"),
                        "search-words.csv:3: there is no code 4711"),
                bad(
                        "search words of a translation that are none",
                        t -> t.write("en/search-words.csv", "words,codes\nstuck||frozen,6015\n , \n"),
                        "en/search-words.csv:2: a word is missing beside a |",
                        "en/search-words.csv:3: words is blank",
                        "en/search-words.csv:3: codes is blank"),
                bad(
                        "a filler that is blank, and one that stands there twice",
                        t -> t.write("fillers.csv", "word\n \nなぜ\nなぜ\n"),
                        "fillers.csv:2: word is blank",
                        "fillers.csv:4: the word なぜ stands twice, first in line 3"));
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
                .replace("en/categories.csv", "General", "")
                .delete("en/" + GROUP);

        assertThat(problems().stream().map(problem -> problem.file() + ":" + problem.line()))
                .containsExactly(
                        "en/categories.csv:2",
                        "en/" + GROUP + ":1",
                        SDK + ":2",
                        SDK + ":2",
                        SDK + ":3",
                        SDK + ":3",
                        GROUP + ":2");
    }

    @Test
    void the_message_lists_every_problem_on_a_line_of_its_own_and_counts_them() {
        SmallTables.in(folder).replace(SDK, "6015,", "x,").replace(GROUP, "8512,", "y,");

        InvalidTablesException e = catchThrowableOfType(InvalidTablesException.class, () -> TestSettings.read(folder));

        assertThat(e.getMessage().lines())
                .hasSize(e.problems().size() + 1)
                .last()
                .isEqualTo(e.problems().size() + " problems in the tables; nothing was written.");
    }

    private List<Problem> problems() {
        InvalidTablesException e = catchThrowableOfType(InvalidTablesException.class, () -> TestSettings.read(folder));
        assertThat(e).as("the tables were accepted").isNotNull();
        return e.problems();
    }

    private static Arguments bad(String name, UnaryOperator<SmallTables> breakage, String... expected) {
        return arguments(name, breakage, List.of(expected));
    }
}

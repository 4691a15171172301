package io.github.timerrorcodes.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.codegen.DataRows.DataRow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules of {@code data/README.md} that the generator does not know, because they are about this catalog and not about
 * any. Every failure names file, line and rule.
 */
class DataRulesTest {
    private static final List<DataRow> ROWS = DataRows.errorTables();
    private static final List<String> TEXTS = List.of("description", "remedy");

    /** The vendor's misspelt words and what the names say instead. */
    private static final Map<String, String> MENDED = Map.of(
            "PROGESS", "PROGRESS",
            "ALLREADY", "ALREADY",
            "TIMEUT", "TIMEOUT",
            "ACOUNT", "ACCOUNT",
            "CONFILCT", "CONFLICT",
            "REPEATD", "REPEATED",
            "SERIVCE", "SERVICE",
            "UNSURPPORT", "UNSUPPORTED");

    @Test
    void the_categories_are_the_eight_of_the_public_api() {
        assertThat(DataRows.of("categories.csv"))
                .extracting(row -> row.get("category"))
                .containsExactly("SDK", "ACCOUNT", "MESSAGE", "GROUP", "NETWORK", "SERVER", "OFFLINE_PUSH", "V3");
    }

    @Test
    void the_tables_are_the_eighteen_of_the_document_in_its_order() {
        assertThat(DataRows.of("tables.csv"))
                .extracting(row -> row.get("table") + " " + row.get("category") + " " + row.get("origin"))
                .containsExactly(
                        "sdk-general SDK SDK",
                        "sdk-account ACCOUNT SDK",
                        "sdk-message MESSAGE SDK",
                        "sdk-group GROUP SDK",
                        "sdk-relationship SDK SDK",
                        "sdk-network NETWORK SDK",
                        "server-access SERVER SERVER",
                        "server-resource-file SERVER SERVER",
                        "server-common SERVER SERVER",
                        "server-account ACCOUNT SERVER",
                        "server-profile SERVER SERVER",
                        "server-relationship SERVER SERVER",
                        "server-recent-contact SERVER SERVER",
                        "server-message MESSAGE SERVER",
                        "server-group GROUP SERVER",
                        "server-offline-push OFFLINE_PUSH SERVER",
                        "server-data SERVER SERVER",
                        "sdk-v3 V3 SDK_V3");
    }

    @Test
    void the_retryabilities_are_the_seven_of_the_public_api() {
        assertThat(DataRows.of("retryability.csv"))
                .extracting(row -> row.get("retryability"))
                .containsExactly(
                        "NOT_RETRYABLE",
                        "BACKOFF",
                        "THROTTLED",
                        "AFTER_LOGIN",
                        "AFTER_RECONNECT",
                        "AFTER_READY",
                        "AFTER_REFRESH");
    }

    @Test
    void no_row_of_the_document_or_of_the_sdk_is_missing() {
        assertThat(ROWS.stream().filter(row -> row.is("source", "document"))).hasSize(420);
        assertThat(ROWS.stream().filter(row -> row.is("source", "sdk"))).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void rows_that_only_the_sdk_has_follow_those_of_the_document() {
        Map<String, DataRow> ofSdk = new HashMap<>();
        check("rows of the document come first", ROWS, row -> {
            if (row.is("source", "sdk")) {
                ofSdk.put(row.file(), row);
            }
            return row.is("source", "sdk") || !ofSdk.containsKey(row.file());
        });
    }

    @Test
    void a_name_is_the_vendors_constant_with_its_misspelt_words_mended() {
        check("the name follows from the constant", ROWS, row -> {
            String constant = row.get("sdk_constant");
            return constant.isEmpty()
                    || constant.equals("ERR_SUCC") && row.is("name", "SUCCESS")
                    || Stream.of(constant.substring("ERR_".length()).split("_"))
                            .map(word -> MENDED.getOrDefault(word, word))
                            .collect(Collectors.joining("_"))
                            .equals(row.get("name"));
        });
    }

    @Test
    void a_name_without_a_constant_is_coined_in_the_vendors_style() {
        check(
                "a coined name begins with SDK_ or SVR_",
                ROWS,
                row -> !row.get("sdk_constant").isEmpty() || row.get("name").matches("(?:SDK|SVR)_.*"));
    }

    @Test
    void every_sentence_is_polite_and_closed() {
        Pattern polite = Pattern.compile("(?:です|ます|でした|ました|ません|ませんでした|ください)。");
        checkTexts("every sentence ends in です or ます and a full stop", text -> {
            String rest = text.replaceAll("（[^）]*）", "").replaceAll("「[^」]*」", "「」");
            return rest.endsWith("。")
                    && Stream.of(rest.split("(?<=。)")).allMatch(sentence -> {
                        Matcher matcher = polite.matcher(sentence);
                        int end = -1;
                        while (matcher.find()) {
                            end = matcher.end();
                        }
                        return end == sentence.length();
                    });
        });
    }

    @Test
    void a_remedy_ends_in_a_request() {
        check(
                "the remedy ends in 〜ください。 (or says that there is nothing to do)",
                ROWS,
                row -> row.get("remedy").endsWith("ください。"));
    }

    @Test
    void a_description_asks_for_nothing() {
        check(
                "the description holds no request",
                ROWS,
                row -> !row.get("description").contains("ください"));
    }

    @Test
    void texts_are_short() {
        check(
                "the description has at most 160 characters",
                ROWS,
                row -> row.get("description").length() <= 160);
        check(
                "the remedy has at most 160 characters",
                ROWS,
                row -> row.get("remedy").length() <= 160);
        check(
                "a text has at most three sentences",
                ROWS,
                row -> TEXTS.stream()
                        .allMatch(column ->
                                row.get(column).chars().filter(c -> c == '。').count() <= 3));
    }

    @Test
    void no_remedy_merely_asks_to_check() {
        check(
                "the remedy says more than to check",
                ROWS,
                row -> !row.get("remedy").matches("(?:エラー(?:メッセージ|内容|コード)?|パラメータ|リクエスト)を(?:確認|チェック)してください。"));
    }

    @Test
    void letters_digits_and_kana_have_their_right_width() {
        checkTexts(
                "no full-width letters or digits and no half-width kana", text -> !text.matches(".*[０-９Ａ-Ｚａ-ｚｦ-ﾟ].*"));
        checkTexts("Japanese punctuation is full-width", text -> !text.matches(".*[ぁ-んァ-ン一-龠][,.!?;].*"));
    }

    @Test
    void a_space_stands_between_a_number_and_a_latin_unit_and_nowhere_beside_japanese() {
        checkTexts(
                "a space between number and unit",
                text -> !text.matches(".*[0-9](?:KB|MB|GB|ms|k|K|M)(?![A-Za-z0-9]).*"));
        checkTexts(
                "no space beside Japanese", text -> !text.matches(".*(?:[ぁ-んァ-ヶ一-龠、。] |(?<!(?:KB|MB)) [ぁ-んァ-ヶ一-龠]).*"));
    }

    @Test
    void one_term_stands_for_one_thing() throws IOException {
        List<String> retired = new ArrayList<>();
        Matcher glossary = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|\n")
                .matcher(Files.readString(DataRows.DATA.resolve("README.md"))
                        .replaceFirst("(?s).*## Glossary \\(Japanese\\)(.*)## Glossary .*", "$1"));
        while (glossary.find()) {
            Stream.of(glossary.group(3).split(","))
                    .map(String::strip)
                    .filter(term -> !term.matches("-*|not"))
                    .forEach(retired::add);
        }
        assertThat(retired).as("the glossary's terms to avoid").hasSizeGreaterThan(20);

        for (String term : retired) {
            checkTexts("the glossary retires " + term, text -> !text.contains(term));
        }
    }

    @Test
    void no_two_codes_have_the_same_description() {
        Map<String, DataRow> first = new HashMap<>();
        check(
                "the description tells the code from all others",
                ROWS,
                row -> first.putIfAbsent(row.get("description"), row) == null);
    }

    @Test
    void a_delay_is_told_in_the_texts_too() {
        check("the texts tell the delay of min_delay_ms", ROWS, row -> {
            String delay = row.get("min_delay_ms");
            if (delay.isEmpty()) {
                return true;
            }
            long seconds = Long.parseLong(delay) / 1000;
            String texts = row.get("description") + row.get("remedy");
            return texts.contains(seconds + "秒") || (seconds % 60 == 0 && texts.contains(seconds / 60 + "分"));
        });
    }

    @Test
    void the_remedy_agrees_with_the_retryability() {
        check(
                "the remedy of a BACKOFF code tells to repeat it",
                ROWS,
                row -> !row.is("retryability", "BACKOFF") || row.get("remedy").matches(".*(?:間隔|待ち).*"));
        check(
                "the remedy of a code that is NOT_RETRYABLE does not tell to back off",
                ROWS,
                row -> !row.is("retryability", "NOT_RETRYABLE")
                        || !row.get("remedy").contains("間隔を広げ"));
        check(
                "the remedy of an AFTER_LOGIN code tells to log in",
                ROWS,
                row -> !row.is("retryability", "AFTER_LOGIN")
                        || row.get("remedy").matches(".*(?:ログイン|login).*"));
        check(
                "the remedy of an AFTER_RECONNECT code tells what to wait for",
                ROWS,
                row -> !row.is("retryability", "AFTER_RECONNECT")
                        || row.get("remedy").contains("接続成功の"));
        check(
                "the remedy of an AFTER_REFRESH code tells to read again",
                ROWS,
                row -> !row.is("retryability", "AFTER_REFRESH")
                        || row.get("remedy").matches(".*(?:取得し直|読み直|最新の).*"));
    }

    @Test
    void the_errata_speak_of_codes_that_there_are() throws IOException {
        List<String> codes = ROWS.stream().map(row -> row.get("code")).toList();
        Matcher row = Pattern.compile("(?m)^\\| (-?[0-9][^|]*) \\|")
                .matcher(Files.readString(DataRows.DATA.resolve("ERRATA.md")));
        int found = 0;
        while (row.find()) {
            assertThat(row.group(1).split(", "))
                    .as("ERRATA.md: " + row.group(1))
                    .isSubsetOf(codes);
            found++;
        }
        assertThat(found).isGreaterThan(40);
    }

    @Test
    void english_is_plain_ascii_in_short_closed_sentences() {
        List<DataRow> rows = DataRows.errorTables("en/");

        checkTexts("English is printable ASCII", rows, text -> text.matches("[ -~]+"));
        checkTexts(
                "an English text begins with a capital or an identifier and ends with a full stop",
                rows,
                text -> text.matches("[A-Z].*\\."));
        checkTexts(
                "no English text has double spaces or says please",
                rows,
                text -> !text.matches("(?i).*(?:  |\\bplease\\b).*"));
        checkTexts("an English text has at most 400 characters", rows, text -> text.length() <= 400);
        checkTexts(
                "a number and its unit stand apart",
                rows,
                text -> !text.matches(".*[0-9](?:KB|MB|ms|bytes|seconds|days)\\b.*"));
        checkTexts("numbers have no thousands separators", rows, text -> !text.matches(".*[0-9],[0-9]{3}.*"));
    }

    @Test
    void english_says_one_thing_with_one_term() {
        List<DataRow> rows = DataRows.errorTables("en/");
        for (String term : List.of(
                " blacklist",
                "single chat",
                "C2C",
                "group master",
                "webhook",
                "frequency limit",
                "un-mute",
                "revoke",
                "withdraw",
                "top conversation",
                "package plan",
                "App backend",
                "cancelled",
                "disband",
                "re-login")) {
            checkTexts(
                    "the English glossary does not have " + term,
                    rows,
                    text -> !text.toLowerCase(Locale.ROOT).contains(term.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void chinese_has_chinese_punctuation_and_spaces_between_scripts() {
        List<DataRow> rows = DataRows.errorTables("zh-Hans/");

        checkTexts("a Chinese text ends with a full stop", rows, text -> text.endsWith("。"));
        checkTexts("Chinese punctuation is full-width", rows, text -> !text.matches(".*\\p{IsHan}[,;:?!].*"));
        checkTexts(
                "a space stands between Han and Latin letters or digits",
                rows,
                text -> !text.matches(".*(?:\\p{IsHan}[A-Za-z0-9]|[A-Za-z0-9]\\p{IsHan}).*"));
        checkTexts(
                "no space stands beside Chinese punctuation",
                rows,
                text -> !text.matches(".*(?: [，。；：、（）“”]|[，。；：、（）“”] ).*"));
        checkTexts("a Chinese text has at most 160 characters", rows, text -> text.length() <= 160);
    }

    @Test
    void chinese_says_one_thing_with_one_term() {
        List<DataRow> rows = DataRows.errorTables("zh-Hans/");
        for (String term : List.of("帐号", "聊天室成员", "拉黑名单", "撤销消息", "退出登录", "告知腾讯云", "群主人", "限频", "朋友", "用户组")) {
            checkTexts("the Chinese glossary does not have " + term, rows, text -> !text.contains(term));
        }
    }

    @Test
    void no_two_codes_have_the_same_description_in_a_translation() {
        for (String language : List.of("en/", "zh-Hans/")) {
            Map<String, DataRow> first = new HashMap<>();
            check(
                    "the description tells the code from all others",
                    DataRows.errorTables(language),
                    row -> first.putIfAbsent(row.get("description"), row) == null);
        }
    }

    private static void checkTexts(String rule, Predicate<String> ok) {
        checkTexts(rule, ROWS, ok);
    }

    private static void checkTexts(String rule, List<DataRow> rows, Predicate<String> ok) {
        for (String column : TEXTS) {
            check(rule + " (" + column + ")", rows, row -> ok.test(row.get(column)), row -> row.get(column));
        }
    }

    private static void check(String rule, List<DataRow> rows, Predicate<DataRow> ok) {
        check(rule, rows, ok, row -> row.get("code") + " " + row.get("description") + " / " + row.get("remedy"));
    }

    private static void check(String rule, List<DataRow> rows, Predicate<DataRow> ok, Function<DataRow, String> text) {
        assertThat(rows).as("rows of the tables").isNotEmpty();
        assertThat(rows.stream().filter(ok.negate()).map(row -> row + ": " + rule + ": " + text.apply(row)))
                .as(rule)
                .isEmpty();
    }
}

package io.github.timerrorcodes.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import io.github.timerrorcodes.codegen.DataRows.DataRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The folders of the translations, each with a slash. */
    static List<String> translations() throws IOException {
        try (Stream<Path> folders = Files.list(DataRows.DATA)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName() + "/")
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_categories_are_the_eight_of_the_public_api() {
        assertThat(DataRows.of("categories.csv"))
                .extracting(row -> row.get("category"))
                .containsExactly("SDK", "ACCOUNT", "MESSAGE", "GROUP", "NETWORK", "SERVER", "OFFLINE_PUSH", "V3");
    }

    @Test
    void the_tables_are_those_of_the_document_in_its_order_and_two_more() {
        assertThat(DataRows.of("tables.csv"))
                .extracting(row -> row.get("table") + " " + row.get("category") + " " + row.get("origin"))
                .containsExactly(
                        "sdk-general SDK SDK",
                        "sdk-account ACCOUNT SDK",
                        "sdk-message MESSAGE SDK",
                        "sdk-group GROUP SDK",
                        "sdk-relationship SDK SDK",
                        "sdk-network NETWORK SDK",
                        "sdk-push OFFLINE_PUSH SDK",
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
                        "server-global-mute SERVER SERVER",
                        "sdk-v3 V3 SDK_V3");
    }

    @ParameterizedTest
    @CsvSource({"document, 420", "sdk, 32", "rest, 26", "push, 16"})
    void no_row_of_any_source_is_missing(String source, int atLeast) {
        assertThat(ROWS.stream().filter(row -> row.is("source", source))).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void rows_of_the_document_come_first_in_every_table() {
        Map<String, DataRow> others = new HashMap<>();
        check("rows of the document come first", ROWS, row -> {
            if (!row.is("source", "document")) {
                others.put(row.file(), row);
            }
            return !row.is("source", "document") || !others.containsKey(row.file());
        });
    }

    @Test
    void a_name_is_the_vendors_constant_with_its_misspelt_words_mended() {
        check(
                "the constant is one of the vendor's",
                ROWS,
                row -> row.get("sdk_constant").matches("(?:ERR(?:_[A-Z0-9]+)+|TIMPushError[A-Za-z]+)?"));
        check("the name follows from the constant", ROWS, row -> {
            String constant = row.get("sdk_constant");
            return !constant.startsWith("ERR_")
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
                "a coined name begins with SDK_, SVR_ or PUSH_",
                ROWS,
                row -> row.get("sdk_constant").startsWith("ERR_")
                        || row.get("name").matches("(?:SDK|SVR|PUSH)_.*"));
    }

    // Retryability, outcome, user message

    @Test
    void a_delay_is_told_in_the_texts_too() {
        check("the texts tell the delay of min_delay_ms", ROWS, row -> {
            String delay = row.get("min_delay_ms");
            if (delay.isEmpty()) {
                return true;
            }
            long seconds = Long.parseLong(delay) / 1000;
            String texts = row.get("description") + row.get("remedy");
            return texts.contains(seconds + "秒")
                    || (seconds == 1 && texts.contains("毎秒"))
                    || (seconds % 60 == 0 && texts.contains(seconds / 60 + "分"))
                    || (seconds == 60 && texts.contains("毎分"));
        });
    }

    @Test
    void success_alone_is_done_and_nothing_that_may_be_repeated_is_done_already() {
        check("DONE is for 0 alone", ROWS, row -> row.is("outcome", "DONE") == row.is("code", "0"));
        check(
                "what holds already is not repeated",
                ROWS,
                row -> !row.is("outcome", "ALREADY_DONE") || row.is("retryability", "NOT_RETRYABLE"));
    }

    @Test
    void what_waits_for_a_slower_pace_a_login_or_readiness_does_not_hold_already() {
        check(
                "it does not hold already where the call has to wait for a slower pace, a login or the end of an operation",
                ROWS,
                row -> !Set.of("THROTTLED", "AFTER_LOGIN", "AFTER_NEW_USERSIG", "AFTER_READY", "AFTER_REFRESH")
                                .contains(row.get("retryability"))
                        || !row.is("outcome", "ALREADY_DONE"));
    }

    @Test
    void every_user_message_is_used_and_translated_and_there_are_thirty_to_sixty() throws IOException {
        List<DataRow> messages = DataRows.of("user-messages.csv");
        List<String> keys = messages.stream().map(row -> row.get("key")).toList();

        assertThat(messages).hasSizeBetween(30, 60);
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys)
                .as("messages that codes use")
                .containsExactlyInAnyOrderElementsOf(ROWS.stream()
                        .map(row -> row.get("user_message"))
                        .distinct()
                        .toList());
        for (String language : translations()) {
            assertThat(DataRows.of(language + "user-messages.csv"))
                    .as(language)
                    .extracting(row -> row.get("key"))
                    .isEqualTo(keys);
        }
    }

    @Test
    void a_user_message_is_short_and_free_of_jargon() throws IOException {
        List<DataRow> all = new ArrayList<>(DataRows.of("user-messages.csv"));
        for (String language : translations()) {
            all.addAll(DataRows.of(language + "user-messages.csv"));
        }
        Pattern jargon = Pattern.compile(
                "(?i)usersig|sdk|server|parameter|error code|\\bapi\\b|サーバー|パラメータ|エラーコード|服务端|服务器|参数|错误码|서버|파라미터|伺服器|خادم");
        check(
                "a message is jargon-free",
                all,
                row -> !jargon.matcher(row.get("text")).find(),
                row -> row.get("text"));
        check("a message holds no number", all, row -> !row.get("text").matches(".*[0-9].*"), row -> row.get("text"));
        check(
                "a message has at most two sentences and 120 characters",
                all,
                row -> row.get("text").length() <= 120 && row.get("text").split("(?<=[.。!?！？])\\s*").length <= 2,
                row -> row.get("text"));
    }

    // All languages

    @Test
    void no_text_holds_markup_or_a_placeholder() throws IOException {
        Pattern markup = Pattern.compile("</?[A-Za-z!][^>]*>?|&#?[A-Za-z0-9]+;|`|\\*\\*|\\]\\(|\\{@");
        Pattern placeholder =
                Pattern.compile("\\b(?:TODO|FIXME|TBD|XXX+)\\b|\\?\\?\\?|\\{\\d*\\}|\\$\\{|%[sd]|(?i:lorem ipsum)");
        for (String language : allLanguages()) {
            List<DataRow> rows = DataRows.errorTables(language);
            checkTexts("plain text", rows, text -> !markup.matcher(text).find());
            checkTexts(
                    "no placeholder", rows, text -> !placeholder.matcher(text).find());
        }
    }

    @Test
    void no_text_speaks_of_another_row() throws IOException {
        Pattern note =
                Pattern.compile("As with -?[0-9]|と同じく|[0-9]と同(?:じ|様)|与 -?[0-9]+ (?:相同|一样)|ERR_REQUEST (?:series|系)");
        for (String language : allLanguages()) {
            checkTexts(
                    "every row is read alone",
                    DataRows.errorTables(language),
                    text -> !note.matcher(text).find());
        }
    }

    private static List<String> allLanguages() throws IOException {
        List<String> languages = new ArrayList<>(translations());
        languages.add("");
        return languages;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void no_two_codes_have_the_same_description(String language) {
        for (String folder : List.of("", language)) {
            Map<String, DataRow> first = new HashMap<>();
            check(
                    "the description tells the code from all others",
                    DataRows.errorTables(folder),
                    row -> first.putIfAbsent(row.get("description"), row) == null);
        }
    }

    /**
     * A limit, size, time or number of a code. A lone 1 counts only before a unit, since languages say "one call" or "per
     * call" where Japanese writes a digit; nor does a number before the counter of things ("both features").
     */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9_])(?:1(?= [A-Za-z]|[分秒])|(?!1(?![0-9]))[0-9]+)(?![A-Za-z0-9_つ])");

    private static final Pattern DIGITS = Pattern.compile("(?<![A-Za-z0-9_])[0-9]+(?![A-Za-z0-9_])");

    /** A name in code: it holds an underscore, a digit, or a capital after a small letter. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?<![A-Za-z0-9_])(?=[A-Za-z]*[a-z][A-Z]|[A-Za-z]*[_0-9])[A-Za-z_][A-Za-z0-9_]*");

    @ParameterizedTest
    @MethodSource("translations")
    void a_translation_has_every_number_and_every_name_in_code(String language) {
        Map<String, DataRow> byCode = ROWS.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));
        for (String column : TEXTS) {
            for (DataRow row : DataRows.errorTables(language)) {
                DataRow source = byCode.get(row.get("code"));
                List<String> numbers = found(NUMBER, source.get(column));
                numbers.removeAll(found(DIGITS, row.get(column)));
                assertThat(numbers)
                        .as("%s: numbers of %s that the %s lacks: %s", row, source, column, row.get(column))
                        .isEmpty();
                assertThat(found(IDENTIFIER, source.get(column)))
                        .as("%s: names of %s that the %s holds: %s", row, source, column, row.get(column))
                        .allSatisfy(name -> assertThat(row.get(column)).contains(name));
            }
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(ArrayList::new));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_translation_is_written_in_its_own_script(String language) {
        String code = Locale.forLanguageTag(language.replace("/", "")).getLanguage();
        List<DataRow> rows = new ArrayList<>(DataRows.errorTables(language));
        rows.addAll(DataRows.of(language + "user-messages.csv"));
        Function<DataRow, String> texts =
                row -> row.values().getOrDefault("text", row.get("description") + " " + row.get("remedy"));
        check("no kana", rows, row -> !texts.apply(row).matches(".*[ぁ-んァ-ヺー].*"), texts);
        check(
                "no script of another language",
                rows,
                row -> (code.equals("ko") || !texts.apply(row).matches(".*\\p{IsHangul}.*"))
                        && (code.equals("ar") || !texts.apply(row).matches(".*\\p{IsArabic}.*")),
                texts);
        if (!code.equals("zh")) {
            check("no Han character", rows, row -> !texts.apply(row).matches(".*\\p{IsHan}.*"), texts);
            check(
                    "no East Asian punctuation",
                    rows,
                    row -> !texts.apply(row).matches(".*[\\u3001-\\u301E\\uFF01-\\uFF5E].*"),
                    texts);
        }
    }

    /** The glossaries of {@code data/README.md} name terms that must not occur, one table for each language. */
    @ParameterizedTest
    @CsvSource({
        "Japanese, ''",
        "English, en/",
        "Simplified Chinese, zh-Hans/",
        "Traditional Chinese, zh-Hant/",
        "Korean, ko/",
        "Arabic, ar/"
    })
    void one_term_stands_for_one_thing(String language, String folder) throws IOException {
        List<String> retired = new ArrayList<>();
        Matcher glossary = Pattern.compile("\\| ([^|]+) \\| ([^|]*) \\| ([^|]*) \\|\n")
                .matcher(Files.readString(DataRows.DATA.resolve("README.md"))
                        .replaceFirst("(?s).*## Glossary: " + language + "\n", "")
                        .replaceFirst("(?s)\n## .*", "\n"));
        while (glossary.find()) {
            Stream.of(glossary.group(3).split("[,、，]"))
                    .map(String::strip)
                    .filter(term -> !term.matches("-*|not"))
                    .forEach(retired::add);
        }
        assertThat(retired).as("the glossary's terms to avoid").hasSizeGreaterThan(15);

        for (String term : retired) {
            // Latin words stand alone: "kicked off" is not in "kicked offline".
            String edge = term.matches("[ -~]+") ? "\\b" : "";
            Pattern retiredTerm = Pattern.compile(edge + Pattern.quote(term) + edge, Pattern.CASE_INSENSITIVE);
            checkTexts(
                    "the glossary retires " + term,
                    DataRows.errorTables(folder),
                    text -> !retiredTerm.matcher(text).find());
        }
    }

    // Japanese

    @Test
    void every_japanese_sentence_is_polite_and_closed_and_a_remedy_asks_for_something() {
        Pattern polite = Pattern.compile("(?:です|ます|でした|ました|ません|ませんでした|ください)。");
        checkTexts("every sentence ends in です or ます and a full stop", ROWS, text -> {
            String rest = text.replaceAll("（[^）]*）", "").replaceAll("「[^」]*」", "「」");
            return rest.endsWith("。")
                    && Stream.of(rest.split("(?<=。)"))
                            .allMatch(sentence -> polite.matcher(sentence).find());
        });
        check("the remedy asks for something", ROWS, row -> row.get("remedy").contains("ください"));
        check(
                "the description holds no request",
                ROWS,
                row -> !row.get("description").contains("ください"));
    }

    @Test
    void japanese_letters_digits_spaces_and_punctuation_have_their_right_width() {
        checkTexts(
                "no full-width letters or digits and no half-width kana",
                ROWS,
                text -> !text.matches(".*[０-９Ａ-Ｚａ-ｚｦ-ﾟ].*"));
        checkTexts("Japanese punctuation is full-width", ROWS, text -> !text.matches(".*[ぁ-んァ-ン一-龠][,.!?;].*"));
        checkTexts(
                "a space between number and unit",
                ROWS,
                text -> !text.matches(".*[0-9](?:KB|MB|GB|ms|k|K|M)(?![A-Za-z0-9]).*"));
        checkTexts(
                "no space beside Japanese",
                ROWS,
                text -> !text.matches(".*(?:[ぁ-んァ-ヶ一-龠、。] |(?<!(?:KB|MB)) [ぁ-んァ-ヶ一-龠]).*"));
    }

    @Test
    void no_text_is_long() {
        check(
                "the description has at most 200 characters",
                ROWS,
                row -> row.get("description").length() <= 200);
        check(
                "the remedy has at most 260 characters",
                ROWS,
                row -> row.get("remedy").length() <= 260);
        checkTexts(
                "a text has at most five sentences",
                ROWS,
                text -> text.chars().filter(c -> c == '。').count() <= 5);
    }

    // English

    @Test
    void english_is_plain_ascii_in_short_closed_sentences() {
        List<DataRow> rows = DataRows.errorTables("en/");

        checkTexts("English is printable ASCII", rows, text -> text.matches("[ -~]+"));
        checkTexts(
                "an English text begins with a capital or an identifier and ends with a full stop",
                rows,
                text -> text.matches("(?:[A-Z]|[a-z]+(?:_|[A-Z])).*\\."));
        checkTexts(
                "no English text has double spaces or says please",
                rows,
                text -> !text.matches("(?i).*(?:  |\\bplease\\b).*"));
        checkTexts("an English text has at most 480 characters", rows, text -> text.length() <= 480);
        checkTexts(
                "a number and its unit stand apart",
                rows,
                text -> !text.matches(".*[0-9](?:KB|MB|ms|bytes|seconds|days)\\b.*"));
        checkTexts("numbers have no thousands separators", rows, text -> !text.matches(".*[0-9],[0-9]{3}.*"));
    }

    // Chinese

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans/", "zh-Hant/"})
    void chinese_has_chinese_punctuation_and_spaces_between_scripts(String language) {
        List<DataRow> rows = DataRows.errorTables(language);

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
        checkTexts("a Chinese text has at most 220 characters", rows, text -> text.length() <= 220);
    }

    @Test
    void traditional_chinese_has_no_simplified_character() throws IOException {
        Transliterator restore = Transliterator.getInstance("Simplified-Traditional");
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        // Characters that are right in both, and also the simplified form of another.
        String both = "台只后里准面出向回升合同別制系志布于几云干余周借仆占松据致范游采姜表才";
        Predicate<String> traditional = text -> text.codePoints()
                .filter(c -> both.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .noneMatch(c -> !restore.transliterate(c).equals(c)
                        && simplify.transliterate(c).equals(c));
        checkTexts("no simplified character", DataRows.errorTables("zh-Hant/"), traditional);
        check(
                "no simplified character",
                DataRows.of("zh-Hant/user-messages.csv"),
                row -> traditional.test(row.get("text")),
                row -> row.get("text"));
    }

    // Korean

    @Test
    void korean_is_formal_to_the_developer_and_friendly_to_the_end_user() throws IOException {
        Pattern formal = Pattern.compile("(?:니다|시오|시기 바랍니다)\\.$");
        checkTexts(
                "every sentence ends in -니다 or -시오",
                DataRows.errorTables("ko/"),
                text -> Stream.of(text.replaceAll("\\([^)]*\\)", "").split("(?<=[가-힣]\\.) "))
                        .allMatch(sentence -> formal.matcher(sentence).find()));
        check(
                "a user message ends in -요",
                DataRows.of("ko/user-messages.csv"),
                row -> row.get("text").matches(".*요[.?]"),
                row -> row.get("text"));
    }

    // Arabic

    @Test
    void arabic_has_western_digits_and_isolates_what_is_latin() throws IOException {
        List<DataRow> rows = DataRows.errorTables("ar/");
        checkTexts("western digits", rows, text -> !text.matches(".*[\u0660-\u0669\u06F0-\u06F9].*"));
        checkTexts("Arabic punctuation", rows, text -> !text.matches(".*[\u0621-\u064A] ?[,;?].*"));
        checkTexts(
                "isolates are opened and closed in turn, and Latin letters stand in them",
                rows,
                text -> text.replaceAll("\u2068[^\u2068\u2069]+\u2069", "").matches("[^A-Za-z\u2066-\u2069]*"));
        checkTexts("Arabic, and no other script", rows, text -> text.matches(".*\\p{IsArabic}.*"));
    }

    // Documents beside the tables

    @Test
    void the_errata_and_the_field_notes_speak_of_codes_that_there_are() throws IOException {
        List<String> codes = ROWS.stream().map(row -> row.get("code")).toList();
        for (String file : List.of("ERRATA.md", "FIELD-NOTES.md")) {
            List<String> told = Pattern.compile("(?m)^\\| (-?[0-9][^|]*) \\|")
                    .matcher(Files.readString(DataRows.DATA.resolve(file)))
                    .results()
                    .flatMap(row -> Arrays.stream(row.group(1).split(", ")))
                    .distinct()
                    .toList();
            assertThat(told).as(file).hasSizeGreaterThan(80).isSubsetOf(codes);
        }
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

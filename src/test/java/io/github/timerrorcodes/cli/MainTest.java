package io.github.timerrorcodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.TimErrorCategory;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.internal.TimErrorLanguages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_number_is_explained_with_all_that_the_catalog_knows() {
        Run run = run("8512");

        TimErrorCode code = TimErrorCode.fromCode(8512);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "番号: 8512",
                        "名前: SDK_GROUP_GET_ONLINE_MEMBER_COUNT_LIMIT",
                        "SDKの定数: ERR_SDK_GROUP_GET_ONLINE_MEMBER_COUNT_LIMIT",
                        "カテゴリ: グループ (GROUP)",
                        "表: IM SDK：グループ (SDK_GROUP)",
                        "再試行: " + code.retryability().advice() + " (THROTTLED)",
                        "最短待ち時間: 60 s",
                        "内容: " + code.description(),
                        "対処: " + code.remedy());
    }

    @Test
    void what_a_code_lacks_is_said_in_words() {
        assertThat(run("120001").out()).contains("SDKの定数: なし", "最短待ち時間: なし");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6206",
                "+6206",
                "６２０６",
                "USER_SIG_EXPIRED",
                "user_sig_expired",
                "user-sig-expired",
                "ERR_USER_SIG_EXPIRED"
            })
    void a_code_is_found_by_number_by_name_and_by_constant(String word) {
        Run run = run(word);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("番号: 6206\n名前: USER_SIG_EXPIRED\n");
    }

    @Test
    void a_misspelt_constant_of_the_vendors_is_found_too() {
        assertThat(run("ERR_IN_PROGESS").out()).contains("名前: IN_PROGRESS");
    }

    @Test
    void negative_numbers_are_not_options() {
        assertThat(run("-10001").out()).contains("SVR_SSO_D2_EXPIRED");
    }

    @Test
    void several_codes_are_explained_one_after_the_other() {
        Run run = run("6206", "-10001", "IN_PROGRESS");

        assertThat(run.status()).isZero();
        assertThat(run.out().split("\n\n")).hasSize(3);
    }

    @Test
    void a_number_within_a_range_is_told_with_the_range() {
        assertThat(run("125000").out()).contains("125000 (120001..130000)");
        assertThat(run("120001").out()).contains("番号: 120001..130000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "-1", "130001", "-2147483648", "2147483647"})
    void a_number_that_is_not_in_the_catalog_is_said_on_standard_error_with_status_1(String number) {
        Run run = run(number);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly(number + ": not in the catalog.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-99999999999999999999"})
    void a_number_beyond_int_is_said_to_be_too_large(String number) {
        Run run = run(number);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith(number + ": no error code is as large as that");
    }

    @Test
    void one_unknown_number_among_known_ones_does_not_hide_them() {
        Run run = run("99", "6206");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("USER_SIG_EXPIRED");
        assertThat(run.err()).contains("99: not in the catalog.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USER_SIG_EXPIRD", "ERR_USERSIG_EXPIRED", "sig_expired"})
    void a_word_that_is_neither_gets_the_nearest_names(String word) {
        Run run = run(word);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(word + ": not in the catalog. The nearest names are: ")
                .contains("USER_SIG_EXPIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "USERSIGEXPIRED, USER_SIG_EXPIRED",
        "SVRACCOUNTINTERNALTIMEOUTEX, SVR_ACCOUNT_INTERNAL_TIMEOUT_EX",
        "DONE, SUCCESS"
    })
    void the_name_that_is_most_like_a_word_stands_first_and_a_short_one_where_none_is(String word, String nearest) {
        assertThat(run(word).err()).contains("The nearest names are: " + nearest + ", ");
    }

    @Test
    void a_sign_without_digits_is_no_number() {
        assertThat(run("-").err()).startsWith("There is no option -.");
        assertThat(run("+").err()).startsWith("+: not in the catalog.");
        assertThat(run("").err()).startsWith(": not in the catalog.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNRECOGNIZED", "", "ERR_", "日本語", "-"})
    void no_word_is_taken_for_a_code_that_it_is_not(String word) {
        assertThat(run(word).status()).isNotZero();
        assertThat(run(word).out()).isEmpty();
    }

    @Test
    void list_shows_every_code_on_a_line() {
        Run run = run("--list");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .hasSize(TimErrorCode.values().length - 1)
                .allMatch(line -> line.split("\t").length == 3);
    }

    @ParameterizedTest
    @EnumSource
    void list_shows_the_codes_of_one_category(TimErrorCategory category) {
        List<String> expected =
                category.codes().stream().map(TimErrorCode::name).toList();

        assertThat(run("--list", category.name()).out().lines().map(line -> line.split("\t")[1]))
                .isEqualTo(expected);
        assertThat(run("--list", category.name().toLowerCase(Locale.ROOT)).status())
                .isZero();
    }

    @Test
    void help_names_every_option_category_and_language() {
        Run run = run("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("--list", "--lang", "--help", "OFFLINE_PUSH", "ja, en, zh-Hans");
        assertThat(run("6206", "-h").out()).isEqualTo(run.out());
    }

    @Test
    void a_code_is_explained_in_english_and_chinese() {
        TimErrorCode code = TimErrorCode.fromCode(8512);

        assertThat(run("--lang", "en", "8512").out().lines())
                .contains(
                        "Code: 8512",
                        "Category: Group (GROUP)",
                        "Minimum delay: 60 s",
                        "Remedy: " + code.remedy(Locale.ENGLISH));
        assertThat(run("--lang", "zh-Hans", "8512").out().lines())
                .contains("错误码: 8512", "类别: 群组 (GROUP)", "说明: " + code.description(Locale.SIMPLIFIED_CHINESE));
        assertThat(run("--lang", "zh-TW", "8512").out())
                .isEqualTo(run("--lang", "zh-Hans", "8512").out());
        assertThat(run("--list", "NETWORK", "--lang", "en").out())
                .contains(TimErrorCode.fromCode(9501).description(Locale.ENGLISH));
    }

    @Test
    void every_language_of_the_catalog_can_be_asked_for() {
        TimErrorCode code = TimErrorCode.USER_SIG_EXPIRED;
        for (Locale locale : TimErrorLanguages.INSTANCE.all()) {
            assertThat(run("--lang", locale.toLanguageTag(), "6206").out())
                    .contains(
                            code.description(locale),
                            code.remedy(locale),
                            code.category().title(locale));
            assertThat(run("--lang=" + locale.toLanguageTag(), "6206").status()).isZero();
        }
        assertThat(run("6206", "--lang", "ja_JP").out()).contains(code.description(Locale.JAPANESE));
    }

    @Test
    void every_label_has_a_word_in_every_language() {
        for (Locale locale : TimErrorLanguages.INSTANCE.all()) {
            assertThat(run("--lang", locale.toLanguageTag(), "120001").out().lines())
                    .as(locale.toLanguageTag())
                    .noneMatch(line -> line.matches(
                            "(?:code|name|sdk_constant|category|table|retryability|min_delay|description|remedy):.*"));
        }
    }

    /** In a virtual machine of its own, as it ends with it. */
    @Test
    void the_command_writes_utf_8_even_in_the_posix_locale_and_ends_with_its_status() throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "6206",
                "99");
        command.environment().put("LC_ALL", "POSIX");
        command.environment().remove("JAVA_TOOL_OPTIONS");

        Process process = command.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(new Run(process.waitFor(), out, err)).isEqualTo(run("6206", "99"));
        assertThat(out).contains(TimErrorCode.USER_SIG_EXPIRED.description());
    }

    @Test
    void wrong_usage_is_explained_with_status_2() {
        assertThat(run())
                .isEqualTo(
                        new Run(2, "", "Which code? Give a number, a name or a constant of the SDK.\nTry --help.\n"));
        assertThat(run("--frobnicate").err()).startsWith("There is no option --frobnicate.");
        assertThat(run("--lang").err()).startsWith("--lang needs a language: ");
        assertThat(run("--lang", "xx", "6206").err()).startsWith("There is no language xx; there are: ja");
        assertThat(run("--list", "NOTHING").err()).startsWith("There is no category NOTHING; there are: SDK, ACCOUNT");
        assertThat(run("--list", "SDK", "GROUP").err()).startsWith("--list takes one category");
    }
}

package io.github.timerrorcodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.TimErrorCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
    private static final ErrorCode ONLINE_COUNT = TimErrorCode.fromCode(8512);

    @Test
    void a_number_is_explained_with_all_that_the_catalog_knows() {
        Run run = Run.of("8512");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "Code: 8512",
                        "Name: SDK_GROUP_GET_ONLINE_MEMBER_COUNT_LIMIT",
                        "SDK constant: ERR_SDK_GROUP_GET_ONLINE_MEMBER_COUNT_LIMIT",
                        "Category: " + ONLINE_COUNT.category().title(Locale.ENGLISH) + " (GROUP)",
                        "Table: " + ONLINE_COUNT.table().title(Locale.ENGLISH) + " (SDK_GROUP)",
                        "What happened: " + ONLINE_COUNT.description(Locale.ENGLISH),
                        "What to do: " + ONLINE_COUNT.remedy(Locale.ENGLISH),
                        "Tell the user: " + ONLINE_COUNT.userMessage(Locale.ENGLISH),
                        "How to retry: " + ONLINE_COUNT.retryAdvice(Locale.ENGLISH) + " (THROTTLED)",
                        "Minimum delay: 60 s",
                        "Outcome: not done (NOT_DONE)");
    }

    @Test
    void what_a_code_lacks_is_said_in_words() {
        assertThat(Run.of("120001").out()).contains("SDK constant: none", "Minimum delay: none");
    }

    @Test
    void an_outcome_is_told_in_words_and_as_the_constant() {
        assertThat(Run.of("0").out()).contains("Outcome: done (DONE)");
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
                "ＵＳＥＲ＿ＳＩＧ＿ＥＸＰＩＲＥＤ",
                "ERR_USER_SIG_EXPIRED"
            })
    void a_code_is_found_by_number_by_name_and_by_constant(String word) {
        Run run = Run.of(word);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).startsWith("Code: 6206", "Name: USER_SIG_EXPIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "ERR_IN_PROGESS,            IN_PROGRESS,             the vendor's misspelling",
        "err-in-progess,            IN_PROGRESS,             the same in small letters",
        "ERR_REQUEST_TIME_OUT,      REQUEST_TIMEOUT,         a second spelling of the vendor's",
        "TIMPushErrorNotLogined,    PUSH_INVALID_APP_KEY,    a constant that is not in capitals",
        "timpusherrornotlogined,    PUSH_INVALID_APP_KEY,    the same in small letters"
    })
    void the_vendors_own_spellings_are_found(String word, String name, String why) {
        assertThat(Run.of(word).out()).as(why).contains("Name: " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-10001", "－１０００１", "−10001"})
    void negative_numbers_are_not_options(String number) {
        assertThat(Run.of(number).out()).startsWith("Code: -10001");
        assertThat(Run.of("--", number)).isEqualTo(Run.of(number));
        assertThat(Run.of(number, "--lang", "ja").out()).startsWith("番号: -10001");
    }

    @Test
    void several_codes_are_explained_one_after_the_other() {
        Run run = Run.of("6206", "-10001", "IN_PROGRESS");

        assertThat(run.status()).isZero();
        assertThat(run.out().split("\\R\\R")).hasSize(3);
    }

    @Test
    void a_number_within_a_range_is_told_with_the_range() {
        assertThat(Run.of("125000").out()).contains("Code: 125000 (120001..130000)");
        assertThat(Run.of("120001").out()).contains("Code: 120001..130000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "-1", "1234567", "-2147483648", "2147483647"})
    void a_number_that_is_not_in_the_catalog_is_said_on_standard_error_with_status_1(String number) {
        Run run = Run.of(number);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly(number + ": not in the catalog.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-99999999999999999999"})
    void a_number_beyond_int_is_said_to_be_too_large(String number) {
        Run run = Run.of(number);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith(number + ": no error code is as large as that");
    }

    @Test
    void one_unknown_number_among_known_ones_does_not_hide_them() {
        Run run = Run.of("99", "6206");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("USER_SIG_EXPIRED");
        assertThat(run.err()).contains("99: not in the catalog.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNRECOGNIZED", "", "--"})
    void no_word_is_taken_for_a_code_that_it_is_not(String word) {
        Run run = Run.of(word);

        assertThat(run.status()).isNotZero();
        assertThat(run.out()).doesNotContain("What to do");
        assertThat(run.out() + run.err()).isNotEmpty();
    }

    @Test
    void nor_is_one_beside_a_code() {
        Run run = Run.of(" ", "+", "ERR_", "日本語", "\uD83D", "@file", "6206");

        assertThat(run.status()).isNotZero();
        assertThat(run.out()).containsOnlyOnce("What to do");
        assertThat(run.out() + run.err()).contains(" : ", "+: ", "ERR_: ", "日本語: ", "?: ", "@file: ");
    }
}

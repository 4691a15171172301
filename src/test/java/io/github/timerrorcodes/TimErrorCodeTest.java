package io.github.timerrorcodes;

import static io.github.timerrorcodes.TimErrorCode.UNRECOGNIZED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.Tables.ErrorRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimErrorCodeTest {
    private static final List<ErrorRow> ROWS = Tables.errorRows();

    @Test
    void every_row_of_the_tables_is_found_by_its_number_with_all_that_it_says() {
        for (ErrorRow row : ROWS) {
            TimErrorCode code = TimErrorCode.fromCode(row.first());

            assertThat(code.name()).as("name of %s", row).isEqualTo(row.get("name"));
            assertThat(code.code()).as("code of %s", row).isEqualTo(row.first());
            assertThat(code.lastCode()).as("lastCode of %s", row).isEqualTo(row.last());
            assertThat(code.sdkConstant()).as("constant of %s", row).isEqualTo(emptyToNull(row.get("sdk_constant")));
            assertThat(code.table().name()).as("table of %s", row).isEqualTo(row.table());
            assertThat(code.retryability().name()).as("retryability of %s", row).isEqualTo(row.get("retryability"));
            assertThat(code.isRetryable())
                    .as("isRetryable of %s", row)
                    .isEqualTo(!row.get("retryability").equals("NOT_RETRYABLE"));
            assertThat(code.isRange()).as("isRange of %s", row).isEqualTo(row.first() != row.last());
            assertThat(code.outcome().name()).as("outcome of %s", row).isEqualTo(row.get("outcome"));
            assertThat(code.minRetryDelayMillis()).as("delay of %s", row).isEqualTo(delay(row));
            assertThat(code.retryAdvice())
                    .as("advice of %s", row)
                    .isEqualTo(textOf("retryability.csv", "retryability", row.get("retryability"), "advice"));
            assertThat(code.userMessage())
                    .as("user message of %s", row)
                    .isEqualTo(textOf("user-messages.csv", "key", row.get("user_message"), "text"));
            assertThat(code.description()).as("description of %s", row).isEqualTo(row.get("description"));
            assertThat(code.remedy()).as("remedy of %s", row).isEqualTo(row.get("remedy"));
        }
    }

    private static String textOf(String file, String keyColumn, String key, String column) {
        return Tables.rows(file).stream()
                .filter(row -> row.get(keyColumn).equals(key))
                .map(row -> row.get(column))
                .findFirst()
                .orElseThrow();
    }

    static List<String> translations() {
        return Tables.languages().stream()
                .filter(language -> !language.equals("ja"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_row_has_its_texts_in_every_other_language(String language) {
        List<ErrorRow> translated = Tables.errorRows(language + "/");
        Locale locale = Locale.forLanguageTag(language);
        Map<String, String> advice = byKey(language + "/retryability.csv", "retryability", "advice");
        Map<String, String> messages = byKey(language + "/user-messages.csv", "key", "text");
        assertThat(translated).hasSameSizeAs(ROWS);

        for (int i = 0; i < ROWS.size(); i++) {
            ErrorRow row = translated.get(i);
            TimErrorCode code = TimErrorCode.fromCode(row.first());
            assertThat(code.description(locale)).as("description of %s", row).isEqualTo(row.get("description"));
            assertThat(code.remedy(locale)).as("remedy of %s", row).isEqualTo(row.get("remedy"));
            assertThat(code.retryAdvice(locale))
                    .as("advice of %s", row)
                    .isEqualTo(advice.get(ROWS.get(i).get("retryability")));
            assertThat(code.userMessage(locale))
                    .as("user message of %s", row)
                    .isEqualTo(messages.get(ROWS.get(i).get("user_message")));
        }
        Map<String, String> unrecognized =
                Tables.rows(language + "/unrecognized.csv").get(0);
        assertThat(UNRECOGNIZED.description(locale)).isEqualTo(unrecognized.get("description"));
        assertThat(UNRECOGNIZED.remedy(locale)).isEqualTo(unrecognized.get("remedy"));
        assertThat(UNRECOGNIZED.userMessage(locale)).isEqualTo(messages.get("try-later"));
    }

    private static Map<String, String> byKey(String file, String keyColumn, String column) {
        Map<String, String> texts = new HashMap<>();
        Tables.rows(file).forEach(row -> texts.put(row.get(keyColumn), row.get(column)));
        return texts;
    }

    @ParameterizedTest(name = "a reader of {0} reads {1}")
    @CsvSource({
        "ja, ja",
        "ja-JP, ja",
        "en, en",
        "en-AU, en",
        "zh-CN, zh-Hans",
        "zh, zh-Hans",
        "zh-Hans-SG, zh-Hans",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-MO, zh-Hant",
        "zh-Hant-HK, zh-Hant",
        "zh-Hans-HK, zh-Hans",
        "zh-SG, zh-Hans",
        "ko, ko",
        "ko-KR, ko",
        "ar, ar",
        "ar-SA, ar",
        "de-DE, en",
        "und, en",
        "ar-EG-u-nu-arab, ar"
    })
    void a_reader_gets_the_language_that_suits_best(String reader, String language) {
        Locale locale = Locale.forLanguageTag(reader);
        Locale expected = Locale.forLanguageTag(language);
        TimErrorCode code = TimErrorCode.USER_SIG_EXPIRED;

        assertThat(code.description(locale)).isEqualTo(code.description(expected));
        assertThat(code.remedy(locale)).isEqualTo(code.remedy(expected));
        assertThat(code.category().title(locale)).isEqualTo(code.category().title(expected));
        assertThat(code.table().title(locale)).isEqualTo(code.table().title(expected));
        assertThat(code.userMessage(locale)).isEqualTo(code.userMessage(expected));
        assertThat(code.retryAdvice(locale)).isEqualTo(code.retryAdvice(expected));
    }

    @Test
    void the_languages_are_not_the_same_and_none_means_japanese() {
        for (TimErrorCode code : TimErrorCode.values()) {
            assertThat(code.description())
                    .as("%s", code)
                    .isEqualTo(code.description(Locale.JAPANESE))
                    .isEqualTo(code.description(null));
            assertThat(code.remedy())
                    .as("%s", code)
                    .isEqualTo(code.remedy(Locale.JAPANESE))
                    .isEqualTo(code.remedy(null));
            assertThat(Tables.languages().stream().map(language -> code.description(Locale.forLanguageTag(language))))
                    .as("%s", code)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void success_is_a_code_too() {
        assertThat(TimErrorCode.fromCode(0)).isSameAs(TimErrorCode.SUCCESS);
        assertThat(TimErrorCode.SUCCESS.sdkConstant()).isEqualTo("ERR_SUCC");
        assertThat(TimErrorCode.SUCCESS.isRetryable()).isFalse();
        assertThat(TimErrorCode.SUCCESS.outcome()).isSameAs(Outcome.DONE);
    }

    @Test
    void there_is_a_constant_for_every_row_and_UNRECOGNIZED_is_the_last() {
        TimErrorCode[] constants = TimErrorCode.values();

        assertThat(constants).hasSize(ROWS.size() + 1);
        assertThat(constants[constants.length - 1]).isSameAs(UNRECOGNIZED);
    }

    @Test
    void what_has_been_released_keeps_its_number_name_table_category_and_constant() {
        List<Map<String, String>> released = Tables.released();
        assertThat(released).hasSizeGreaterThanOrEqualTo(494);

        for (Map<String, String> row : released) {
            TimErrorCode code = TimErrorCode.fromCode(Integer.parseInt(row.get("first")));

            assertThat(code.name()).as("name of %s", row).isEqualTo(row.get("name"));
            assertThat(code.lastCode()).as("last number of %s", row).isEqualTo(Integer.parseInt(row.get("last")));
            assertThat(code.table().name()).as("table of %s", row).isEqualTo(row.get("table"));
            assertThat(code.category().name()).as("category of %s", row).isEqualTo(row.get("category"));
            assertThat(code.sdkConstant()).as("constant of %s", row).isEqualTo(emptyToNull(row.get("sdk_constant")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SVR_MSG_CUSTOM_CALLBACK_ERROR, 120001, 130000",
        "SVR_GROUP_CUSTOM_CALLBACK_ERROR, 10100, 10200",
        "SVR_FRIENDSHIP_CUSTOM_CALLBACK_ERROR, 38000, 39000"
    })
    void every_number_of_a_range_is_found(TimErrorCode range, int first, int last) {
        assertThat(range.isRange()).isTrue();
        for (int code = first; code <= last; code++) {
            assertThat(TimErrorCode.fromCode(code)).as("%d", code).isSameAs(range);
        }
        assertThat(TimErrorCode.fromCode(first - 1)).isNotSameAs(range);
        assertThat(TimErrorCode.fromCode(last + 1)).isNotSameAs(range);
    }

    @Test
    void the_ends_of_int_are_unrecognized() {
        assertThat(TimErrorCode.fromCode(Integer.MIN_VALUE)).isSameAs(UNRECOGNIZED);
        assertThat(TimErrorCode.fromCode(Integer.MAX_VALUE)).isSameAs(UNRECOGNIZED);
    }

    @Test
    void UNRECOGNIZED_answers_every_question_without_null_but_for_the_vendors_constant() {
        assertThat(UNRECOGNIZED.category()).isNotNull();
        assertThat(UNRECOGNIZED.table()).isNotNull();
        assertThat(UNRECOGNIZED.retryability()).isSameAs(Retryability.NOT_RETRYABLE);
        assertThat(UNRECOGNIZED.isRetryable()).isFalse();
        assertThat(UNRECOGNIZED.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(UNRECOGNIZED.isRange()).isFalse();
        assertThat(UNRECOGNIZED.userMessage()).isNotBlank();
        assertThat(UNRECOGNIZED.retryAdvice()).isNotBlank();
        assertThat(UNRECOGNIZED.minRetryDelayMillis()).isZero();
        assertThat(UNRECOGNIZED.sdkConstant()).isNull();
        assertThat(UNRECOGNIZED.description()).isNotBlank();
        assertThat(UNRECOGNIZED.remedy()).isNotBlank();
        assertThat(TimErrorCode.fromCode(UNRECOGNIZED.code())).isSameAs(UNRECOGNIZED);
    }

    @Test
    void constants_are_grouped_by_category_and_stand_in_table_order_within_one() {
        List<TimErrorCode> codes = new ArrayList<>(Arrays.asList(TimErrorCode.values()));
        codes.remove(UNRECOGNIZED);

        assertThat(codes).isSortedAccordingTo((a, b) -> {
            int byCategory = a.category().compareTo(b.category());
            return byCategory != 0 ? byCategory : a.table().compareTo(b.table());
        });
        Map<TimErrorTable, List<String>> inTableOrder = new HashMap<>();
        ROWS.forEach(row -> inTableOrder
                .computeIfAbsent(TimErrorTable.valueOf(row.table()), table -> new ArrayList<>())
                .add(row.get("name")));
        inTableOrder.forEach((table, names) ->
                assertThat(table.codes()).as("%s", table).extracting(Enum::name).isEqualTo(names));
    }

    @Test
    void a_few_well_known_codes_are_what_they_are() {
        assertThat(TimErrorCode.fromCode(6206)).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
        assertThat(TimErrorCode.USER_SIG_EXPIRED.sdkConstant()).isEqualTo("ERR_USER_SIG_EXPIRED");
        assertThat(TimErrorCode.USER_SIG_EXPIRED.retryability()).isSameAs(Retryability.AFTER_NEW_USERSIG);
        assertThat(TimErrorCode.fromCode(6015)).isSameAs(TimErrorCode.IN_PROGRESS);
        assertThat(TimErrorCode.IN_PROGRESS.sdkConstant()).isEqualTo("ERR_IN_PROGESS");
        assertThat(TimErrorCode.fromCode(8512).minRetryDelayMillis()).isEqualTo(60_000);
        assertThat(TimErrorCode.fromCode(10056).retryability()).isSameAs(Retryability.AFTER_REFRESH);
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static long delay(ErrorRow row) {
        return row.get("min_delay_ms").isEmpty() ? 0 : Long.parseLong(row.get("min_delay_ms"));
    }
}

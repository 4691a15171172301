package io.github.timerrorcodes;

import static io.github.timerrorcodes.TimErrorCode.UNRECOGNIZED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.Tables.ErrorRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            assertThat(code.minRetryDelayMillis()).as("delay of %s", row).isEqualTo(delay(row));
            assertThat(code.description()).as("description of %s", row).isEqualTo(row.get("description"));
            assertThat(code.remedy()).as("remedy of %s", row).isEqualTo(row.get("remedy"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans"})
    void every_row_has_its_texts_in_every_other_language(String language) {
        List<ErrorRow> translated = Tables.errorRows(language + "/");
        Locale locale = Locale.forLanguageTag(language);
        assertThat(translated).hasSameSizeAs(ROWS);

        for (ErrorRow row : translated) {
            TimErrorCode code = TimErrorCode.fromCode(row.first());
            assertThat(code.description(locale))
                    .as("description of %s", row)
                    .isEqualTo(row.get("description"))
                    .isNotBlank();
            assertThat(code.remedy(locale))
                    .as("remedy of %s", row)
                    .isEqualTo(row.get("remedy"))
                    .isNotBlank();
        }
        Map<String, String> unrecognized =
                Tables.rows(language + "/unrecognized.csv").get(0);
        assertThat(UNRECOGNIZED.description(locale)).isEqualTo(unrecognized.get("description"));
        assertThat(UNRECOGNIZED.remedy(locale)).isEqualTo(unrecognized.get("remedy"));
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
        "zh-TW, zh-Hans",
        "zh-Hant-HK, zh-Hans",
        "ko, en",
        "de-DE, en",
        "und, en",
        "ar-EG-u-nu-arab, en"
    })
    void a_reader_gets_the_language_that_suits_best(String reader, String language) {
        Locale locale = Locale.forLanguageTag(reader);
        Locale expected = Locale.forLanguageTag(language);
        TimErrorCode code = TimErrorCode.USER_SIG_EXPIRED;

        assertThat(code.description(locale)).isEqualTo(code.description(expected));
        assertThat(code.remedy(locale)).isEqualTo(code.remedy(expected));
        assertThat(code.category().title(locale)).isEqualTo(code.category().title(expected));
        assertThat(code.table().title(locale)).isEqualTo(code.table().title(expected));
        assertThat(code.retryability().advice(locale))
                .isEqualTo(code.retryability().advice(expected));
    }

    @Test
    void the_three_languages_are_not_the_same_and_none_means_japanese() {
        for (TimErrorCode code : TimErrorCode.values()) {
            assertThat(code.description())
                    .as("%s", code)
                    .isEqualTo(code.description(Locale.JAPANESE))
                    .isEqualTo(code.description(null));
            assertThat(code.remedy())
                    .as("%s", code)
                    .isEqualTo(code.remedy(Locale.JAPANESE))
                    .isEqualTo(code.remedy(null));
            assertThat(List.of(code.description(), code.description(Locale.ENGLISH), code.description(Locale.CHINA)))
                    .as("%s", code)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void success_is_a_code_too() {
        assertThat(TimErrorCode.fromCode(0)).isSameAs(TimErrorCode.SUCCESS);
        assertThat(TimErrorCode.SUCCESS.sdkConstant()).isEqualTo("ERR_SUCC");
        assertThat(TimErrorCode.SUCCESS.isRetryable()).isFalse();
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
        assertThat(released).hasSizeGreaterThanOrEqualTo(452);

        for (Map<String, String> row : released) {
            TimErrorCode code = TimErrorCode.fromCode(Integer.parseInt(row.get("first")));

            assertThat(code.name()).as("name of %s", row).isEqualTo(row.get("name"));
            assertThat(code.lastCode()).as("last number of %s", row).isEqualTo(Integer.parseInt(row.get("last")));
            assertThat(code.table().name()).as("table of %s", row).isEqualTo(row.get("table"));
            assertThat(code.category().name()).as("category of %s", row).isEqualTo(row.get("category"));
            assertThat(code.sdkConstant()).as("constant of %s", row).isEqualTo(emptyToNull(row.get("sdk_constant")));
        }
    }

    @Test
    void every_number_of_the_range_is_found_and_none_beside_it() {
        TimErrorCode range = TimErrorCode.valueOf("SVR_MSG_CUSTOM_CALLBACK_ERROR");

        for (int code = 120001; code <= 130000; code++) {
            assertThat(TimErrorCode.fromCode(code)).as("%d", code).isSameAs(range);
        }
        assertThat(TimErrorCode.fromCode(120000)).isSameAs(UNRECOGNIZED);
        assertThat(TimErrorCode.fromCode(130001)).isSameAs(UNRECOGNIZED);
    }

    @Test
    void every_other_number_is_unrecognized() {
        Set<Integer> known = new HashSet<>();
        ROWS.forEach(row -> {
            for (int code = row.first(); code <= row.last(); code++) {
                known.add(code);
            }
        });
        List<Integer> wrong = new ArrayList<>();
        for (int code = -300_000; code <= 300_000; code++) {
            collectIfWrong(code, known, wrong);
        }
        new Random(6206).ints(5_000_000).forEach(code -> collectIfWrong(code, known, wrong));
        for (int power = 0; power < Integer.SIZE; power++) {
            for (int code : known) {
                collectIfWrong(code ^ (1 << power), known, wrong);
            }
        }

        assertThat(wrong).as("numbers for which fromCode is wrong").isEmpty();
    }

    private static void collectIfWrong(int code, Set<Integer> known, List<Integer> wrong) {
        if ((TimErrorCode.fromCode(code) != UNRECOGNIZED) != known.contains(code)) {
            wrong.add(code);
        }
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
        assertThat(UNRECOGNIZED.minRetryDelayMillis()).isZero();
        assertThat(UNRECOGNIZED.sdkConstant()).isNull();
        assertThat(UNRECOGNIZED.description()).contains("カタログに登録されていません");
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
        assertThat(TimErrorCode.USER_SIG_EXPIRED.retryability()).isSameAs(Retryability.AFTER_LOGIN);
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

package io.github.timerrorcodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.TimErrorCategory;
import io.github.timerrorcodes.TimErrorCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListTest {

    @Test
    void every_code_is_on_a_line_of_its_own() {
        Run run = Run.of("--list");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .hasSameSizeAs(TimErrorCode.catalog().codes())
                .contains("8512\tSDK_GROUP_GET_ONLINE_MEMBER_COUNT_LIMIT\t"
                        + TimErrorCode.fromCode(8512).description(Locale.ENGLISH))
                .anyMatch(line -> line.startsWith("120001..130000\t"))
                .allMatch(line -> line.split("\t").length == 3);
    }

    @ParameterizedTest
    @EnumSource
    void a_category_has_its_codes_in_their_order(TimErrorCategory category) {
        assertThat(Run.of("--list", category.name()).out().lines().map(line -> line.split("\t")[1]))
                .isEqualTo(category.codes().stream().map(TimErrorCode::name).toList());
    }

    @Test
    void a_category_is_written_in_any_case_and_with_an_equals_sign_and_before_or_after_other_options() {
        Run expected = Run.of("--list", "OFFLINE_PUSH");

        assertThat(expected.out()).isNotEmpty();
        assertThat(Run.of("--list", "offline-push")).isEqualTo(expected);
        assertThat(Run.of("--list=Offline_Push")).isEqualTo(expected);
        assertThat(Run.of("--lang", "en", "--list", "OFFLINE_PUSH")).isEqualTo(expected);
        assertThat(Run.of("--list", "OFFLINE_PUSH", "--lang", "en")).isEqualTo(expected);
    }

    @Test
    void an_option_after_list_is_no_category() {
        assertThat(Run.of("--list", "--lang", "ja").out().lines())
                .hasSameSizeAs(TimErrorCode.catalog().codes());
    }
}

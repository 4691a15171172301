package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryabilityTest {

    @ParameterizedTest
    @EnumSource
    void only_BACKOFF_and_THROTTLED_are_automatic(Retryability retryability) {
        assertThat(retryability.isAutomatic())
                .isEqualTo(retryability == Retryability.BACKOFF || retryability == Retryability.THROTTLED);
    }

    @Test
    void retryabilities_and_outcomes_are_those_of_the_tables_in_their_order() {
        assertThat(Tables.rows("retryability.csv"))
                .extracting((Map<String, String> row) -> row.get("retryability"))
                .containsExactlyElementsOf(
                        Stream.of(Retryability.values()).map(Enum::name).toList());
        assertThat(Tables.rows("outcome.csv"))
                .extracting((Map<String, String> row) -> row.get("outcome"))
                .containsExactlyElementsOf(
                        Stream.of(Outcome.values()).map(Enum::name).toList());
    }
}

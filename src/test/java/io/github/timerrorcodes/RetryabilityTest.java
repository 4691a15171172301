package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
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
    void each_has_the_advice_of_the_tables() {
        assertThat(Retryability.values()).hasSameSizeAs(Tables.rows("retryability.csv"));

        for (Map<String, String> row : Tables.rows("retryability.csv")) {
            Retryability retryability = Retryability.valueOf(row.get("retryability"));
            assertThat(retryability.advice()).as("%s", retryability).isEqualTo(row.get("advice"));
            assertThat(retryability.advice(Locale.JAPANESE))
                    .as("%s", retryability)
                    .isEqualTo(row.get("advice"));
        }
    }
}

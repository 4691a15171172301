package io.github.timerrorcodes.codegen.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.Source;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SizeRuleTest {
    private final Problems problems = new Problems();
    private final SizeRule rule = new SizeRule(problems);

    @Test
    void lets_the_most_single_codes_pass_and_reports_only_the_first_that_is_too_many() {
        add(SizeRule.MOST_SINGLE_CODES, 0);
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();

        add(3, 0);
        InvalidTablesException refusal = catchThrowableOfType(InvalidTablesException.class, problems::throwIfAny);
        assertThat(refusal.problems())
                .singleElement()
                .extracting(Problem::line)
                .isEqualTo(SizeRule.MOST_SINGLE_CODES + 1L);
    }

    @Test
    void a_range_takes_the_place_of_a_little_more_than_one_code() {
        add(SizeRule.MOST_SINGLE_CODES, 1);

        assertThat(catchThrowableOfType(InvalidTablesException.class, problems::throwIfAny)
                        .problems())
                .extracting(Problem::line)
                .first()
                .isEqualTo(firstRefusedRange());
    }

    private static long firstRefusedRange() {
        int bytesOfAll = 65_535 - 64;
        return bytesOfAll / 27 + 1L;
    }

    private int added;

    private void add(int count, int length) {
        for (int i = 0; i < count; i++) {
            added++;
            Row row = new Row("01-a.csv", added, Map.of());
            int code = 10 * added;
            rule.add(row, new ErrorCode(code, code + length, "A", Optional.empty(), Source.SDK, "BACKOFF", 0));
        }
    }
}

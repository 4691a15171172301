package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of CSV as RFC 4180 has them. Columns are called as in the catalog's own CSV document. */
final class Csv {
    /** What is told of a code. */
    static final List<String> COLUMNS = List.of(
            "code",
            "last_code",
            "name",
            "sdk_constant",
            "category",
            "table_name",
            "retryability",
            "min_delay_ms",
            "outcome",
            "description",
            "remedy",
            "user_message");

    private Csv() {}

    /** Returns the fields of a code. */
    static List<?> fields(ErrorCode code, Locale language) {
        return List.of(
                code.code(),
                code.lastCode(),
                code.name(),
                Objects.requireNonNullElse(code.sdkConstant(), ""),
                code.category().name(),
                code.table().name(),
                code.retryability(),
                code.minRetryDelayMillis() == 0 ? "" : code.minRetryDelayMillis(),
                code.outcome(),
                code.description(language),
                code.remedy(language),
                code.userMessage(language));
    }

    /** Returns a row of some fields and then others, with the mark that ends it. */
    static String row(List<?> some, List<?> others) {
        return Stream.concat(some.stream(), others.stream())
                .map(field -> quoted(field.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}

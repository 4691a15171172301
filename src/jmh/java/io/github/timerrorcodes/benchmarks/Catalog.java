package io.github.timerrorcodes.benchmarks;

import io.github.timerrorcodes.TimErrorCode;
import java.util.Arrays;
import java.util.stream.Stream;

/** The library's codes, as the rivals are filled with them. */
final class Catalog {
    /** The smallest number of the catalog. */
    static final int LEAST = codes().mapToInt(TimErrorCode::code).min().getAsInt();

    /** The largest number of the catalog. */
    static final int GREATEST = codes().mapToInt(TimErrorCode::lastCode).max().getAsInt();

    private Catalog() {}

    private static Stream<TimErrorCode> codes() {
        return Arrays.stream(TimErrorCode.values()).filter(code -> code != TimErrorCode.UNRECOGNIZED);
    }

    static TimErrorCode[] singleCodes() {
        return codes().filter(code -> code.code() == code.lastCode()).toArray(TimErrorCode[]::new);
    }

    /** Returns an array with a place for every number from the smallest to the largest, ranges and gaps included. */
    static TimErrorCode[] bySpan() {
        TimErrorCode[] span = new TimErrorCode[GREATEST - LEAST + 1];
        Arrays.fill(span, TimErrorCode.UNRECOGNIZED);
        codes().forEach(code -> Arrays.fill(span, code.code() - LEAST, code.lastCode() - LEAST + 1, code));
        return span;
    }
}

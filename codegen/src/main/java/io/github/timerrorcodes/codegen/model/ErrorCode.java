package io.github.timerrorcodes.codegen.model;

import java.util.Optional;

/**
 * One row of a table: a number, or a range of numbers that mean the same.
 *
 * @param code the number, or the first number of the range
 * @param lastCode the last number of the range, otherwise {@code code}
 * @param name the constant of {@code TimErrorCode}
 * @param sdkConstant the vendor's own constant, letter for letter
 * @param source where the vendor names it
 * @param retryability the constant of {@code Retryability}
 * @param minDelayMillis the shortest documented wait before the call is allowed again, 0 where there is none
 */
public record ErrorCode(
        int code,
        int lastCode,
        String name,
        Optional<String> sdkConstant,
        Source source,
        String retryability,
        long minDelayMillis) {

    public boolean isRange() {
        return code != lastCode;
    }

    /** Returns the number as a person reads it: {@code 6206}, or {@code 120001..130000} for a range. */
    public String number() {
        return isRange() ? code + ".." + lastCode : Integer.toString(code);
    }
}

package io.github.timerrorcodes.codegen.model;

import java.util.Optional;

/**
 * One row of a table: a number, or a range of numbers that mean the same.
 *
 * @param code the number, or the first number of the range
 * @param lastCode the last number of the range, otherwise {@code code}
 * @param name the constant of the enum
 * @param sdkConstant the vendor's own constant, letter for letter
 * @param source who names it
 * @param retryability whether the call may be repeated
 * @param minDelayMillis the shortest documented wait before the call is allowed again, 0 where there is none
 * @param outcome what became of the call
 * @param userMessage the key of the message for the end user
 */
public record ErrorCode(
        int code,
        int lastCode,
        String name,
        Optional<String> sdkConstant,
        Source source,
        Retryability retryability,
        long minDelayMillis,
        Outcome outcome,
        String userMessage) {

    public boolean isRange() {
        return code != lastCode;
    }

    /** Returns the number as a person reads it: {@code 6206}, or {@code 120001..130000} for a range. */
    public String number() {
        return isRange() ? code + ".." + lastCode : Integer.toString(code);
    }
}

package io.github.timerrorcodes;

import java.io.Serializable;

/**
 * A place in a text that speaks of an error code, by its number, by its name or by both.
 *
 * <pre>{@code
 * for (ErrorMention mention : TimErrorCode.catalog().mentionsIn("login|fail|code: 6206, err: usersig expired")) {
 *     mention.code();     // 6206
 *     mention.error();    // TimErrorCode.USER_SIG_EXPIRED
 *     mention.start();    // 17, where "6206" begins
 *     mention.end();      // 21, where it is over
 * }
 * }</pre>
 */
public final class ErrorMention implements Serializable {
    private static final long serialVersionUID = 1L;

    /** @serial where it begins */
    private final int start;

    /** @serial where it is over */
    private final int end;

    /** @serial the number */
    private final int code;

    /** @serial the code in the catalog that was asked */
    private final ErrorCode error;

    ErrorMention(int start, int end, int code, ErrorCode error) {
        this.start = start;
        this.end = end;
        this.code = code;
        this.error = error;
    }

    /** Returns the index of the first character. */
    public int start() {
        return start;
    }

    /** Returns the index after the last character. */
    public int end() {
        return end;
    }

    /**
     * Returns the number as it stands in the text, even where {@link #error()} stands for a range or for a number that
     * the catalog lacks; where only a name stands there, the number of that code.
     */
    public int code() {
        return code;
    }

    /** Returns the code, or the catalog's {@link ErrorCatalog#unrecognized()} for a number that it lacks. */
    public ErrorCode error() {
        return error;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ErrorMention)) {
            return false;
        }
        ErrorMention that = (ErrorMention) other;
        return start == that.start && end == that.end && code == that.code && error.equals(that.error);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * start + end) + code;
    }

    /** Returns the number, the name and the place, such as {@code 6206 USER_SIG_EXPIRED at 17..21}. */
    @Override
    public String toString() {
        return code + " " + error.name() + " at " + start + ".." + end;
    }
}

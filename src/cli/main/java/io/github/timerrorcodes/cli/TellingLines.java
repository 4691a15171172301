package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCatalog;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the lines of a log that can mention a code, few of all, without making characters of its bytes: {@link
 * ErrorCatalog#mentionsIn} takes a hundred times as long. It decides nothing else: a line that it finds may still mention
 * none. What it finds has
 *
 * <ul>
 *   <li>an underscore as in a name, behind a capital or a digit, or a letter or digit of full width;
 *   <li>a number in brackets that the catalog has;
 *   <li>a word that makes a code of a number, and a number that the catalog has; or "error" and "code", which make one of
 *       any.
 * </ul>
 *
 * <p>Eight bytes are looked at together, each in one byte of a {@code long}.
 */
final class TellingLines {
    /** So many bytes behind the last one are read as well, and must be 0. */
    static final int PADDING = 2 * Long.BYTES;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;
    private static final long OTHERS = 0x7F * EACH;
    private static final long CAPITAL = 0x5F * EACH;

    /** How many a digit is below the highest bit. */
    private static final long ABOVE_DIGITS = 0x76 * EACH;

    private static final int NONE = 0;

    /** A label, after which a number that the catalog has is a code. */
    private static final int LABEL = 1;

    private static final int ERROR = 1 << 1;
    private static final int CODE = 1 << 2;

    /** "Error" and "code", or anything else for which the line is found, whatever its numbers. */
    private static final int TELLING = ERROR | CODE;

    private static final long TOO_LARGE = (1L << 31) + 1;

    private final byte[] bytes;
    private final int length;
    private final ErrorCatalog codes;

    /** The places to look at more closely in the last eight bytes, and the ends of lines there. */
    private long places;

    private long ends;

    /** Where the next eight bytes begin, and how many lines end before the last ones. */
    private int next;

    private int lineEnds;

    private int start;
    private int end;
    private int line;

    /** The labels found so far in the line that ends there. */
    private int labels;

    private int labelsEnd;

    /**
     * Looks into an array.
     *
     * @param bytes what to look into, and {@link #PADDING} behind it
     * @param length how many bytes, from the first
     */
    TellingLines(byte[] bytes, int length, ErrorCatalog codes) {
        this.bytes = bytes;
        this.length = length;
        this.codes = codes;
    }

    /** Goes to the next line that can mention a code, and returns whether there is one. */
    boolean find() {
        int done = end;
        while (places != 0 || advance()) {
            int bit = Long.numberOfTrailingZeros(places);
            places &= places - 1;
            int place = next - Long.BYTES + bit / Byte.SIZE;
            if (place >= done && isTelling(place)) {
                line = lineEnds + Long.bitCount(ends & ((1L << bit) - 1));
                return true;
            }
        }
        return false;
    }

    /** Returns where the line begins. */
    int start() {
        return start;
    }

    /** Returns where the line is over. */
    int end() {
        return end;
    }

    /** Returns how many lines end before it; where there is none left, how many there are. */
    int line() {
        return line;
    }

    /** Goes to the next eight bytes that have something to be looked at more closely; nearly all of the time is spent here. */
    private boolean advance() {
        int sum = lineEnds + Long.bitCount(ends);
        for (int i = next; i < length; i += Long.BYTES) {
            long all = (long) EIGHT_BYTES.get(bytes, i);
            long first = all & CAPITAL;
            long second = (long) EIGHT_BYTES.get(bytes, i + 1) & CAPITAL;
            long third = (long) EIGHT_BYTES.get(bytes, i + 2) & CAPITAL;
            long e = difference(first, 'E');
            long other = differ(e | difference(second, 'R') | difference(third, 'R'))
                    & differ(e | difference(second, 'X') | difference(third, 'C'))
                    & differ(difference(first, 'R') | difference(second, 'E') | difference(third, 'T'))
                    & differ(difference(first, 'F') | difference(second, 'A') | difference(third, 'I'))
                    & differ(difference(first, 'C') | difference(second, 'O') | difference(third, 'D'))
                    & differ(difference(first, '_'))
                    & ((difference(first, '0' & 0x5F) + ABOVE_DIGITS)
                            | (differ(difference(second, ')' & 0x5F)) & differ(difference(second, ']' & 0x5F))));
            long found = (~other | (all & (all << 1) & (all << 2))) & HIGHEST;
            long newLines = ~(differ(difference(all & OTHERS, '\n')) | all) & HIGHEST;
            if (found != 0) {
                places = found;
                ends = newLines;
                lineEnds = sum;
                next = i + Long.BYTES;
                return true;
            }
            sum += Long.bitCount(newLines);
        }
        next = length;
        ends = 0;
        lineEnds = sum;
        line = sum;
        return false;
    }

    /** Returns 0 in each byte that is the one wanted. */
    private static long difference(long eight, int wanted) {
        return eight ^ (wanted * EACH);
    }

    /** Returns the highest bit of each byte that is not 0; none of them has its own. */
    private static long differ(long differences) {
        return differences + OTHERS;
    }

    /** Looks at a place more closely, and sets the line around it if it can mention a code. */
    private boolean isTelling(int place) {
        int kind = kind(place);
        if (kind == NONE) {
            return false;
        }
        labels = place < labelsEnd ? labels | kind : kind;
        if ((labels & TELLING) != TELLING && !isKnownNumberFollowing(place)) {
            return false;
        }
        start = place;
        while (start > end && !isLineEnd(start - 1)) {
            start--;
        }
        end = place;
        while (end < length && !isLineEnd(end)) {
            end++;
        }
        return true;
    }

    private boolean isLineEnd(int i) {
        return bytes[i] == '\n' || bytes[i] == '\r';
    }

    private int kind(int i) {
        int first = bytes[i];
        if (first < 0) {
            return kindOfOther(i);
        }
        int before = i == 0 ? '\n' : bytes[i - 1];
        boolean begins = isCapital(first) || (!isSmall(before) && !isCapital(before));
        return switch (small(first)) {
            // As in "resultcode".
            case 'c' -> small(bytes[i + 3]) == 'e' && (!isSmall(bytes[i + 4]) || bytes[i + 4] == 's') ? CODE : NONE;
            case 'e' -> !begins ? NONE : small(bytes[i + 1]) == 'r' ? ERROR : CODE;
            case 'f' -> begins ? LABEL : NONE;
            case 'r' -> begins && !isSmall(bytes[i + 3]) ? LABEL : NONE;
            case '_' | 0x20 -> isCapital(before) || isDigit(before) ? TELLING : NONE;
            default -> isKnownInBrackets(i + 1) ? TELLING : NONE;
        };
    }

    private int kindOfOther(int i) {
        int c = ((bytes[i] & 0xF) << 12) | ((bytes[i + 1] & 0x3F) << 6) | (bytes[i + 2] & 0x3F);
        return switch (c) {
            case '错', '錯', 'エ' -> TELLING;
            case '代', 'コ' -> CODE;
            case '报', '報', '返', '失' -> LABEL;
            case '】', '）', '］' -> isKnownInBrackets(i) ? TELLING : NONE;
            case '－' -> TELLING;
            default -> c >= '０' && c <= 'ｚ' && (Character.isLetterOrDigit(c) || c == '＿') ? TELLING : NONE;
        };
    }

    private boolean isKnownInBrackets(int last) {
        int begin = beginOfDigits(last) - 1;
        int before = begin > 0 && bytes[begin] == '-' ? bytes[begin - 1] : begin < 0 ? 0 : bytes[begin];
        return (before < 0 || before == '(' || before == '[') && isKnownNumberAt(last);
    }

    /** Returns whether the line has a number of the catalog behind a label, or, as in "6206 error", just before it. */
    private boolean isKnownNumberFollowing(int label) {
        int i = Math.max(0, label - 1);
        boolean before = i > 0 && isDigit(bytes[i - 1]);
        for (; i < length && (i < label || !isLineEnd(i)); i++) {
            boolean digit = isDigit(bytes[i]);
            if (before && !digit && isKnownNumberAt(i)) {
                return true;
            }
            before = digit;
        }
        labelsEnd = i;
        return before && isKnownNumberAt(i);
    }

    /** Returns whether the digits before a place are a number of the catalog, with the sign if there is one or without. */
    private boolean isKnownNumberAt(int last) {
        int begin = beginOfDigits(last);
        long number = 0;
        for (int i = begin; i < last; i++) {
            number = Math.min(TOO_LARGE, 10 * number + (bytes[i] - '0'));
        }
        boolean signed = begin > 0 && bytes[begin - 1] == '-';
        return number > 0
                && number < TOO_LARGE
                && (codes.contains((int) number) || (signed && codes.contains((int) -number)));
    }

    private int beginOfDigits(int last) {
        int begin = last;
        while (begin > 0 && isDigit(bytes[begin - 1])) {
            begin--;
        }
        return begin;
    }

    private static int small(int b) {
        return b | 0x20;
    }

    private static boolean isSmall(int b) {
        return b >= 'a' && b <= 'z';
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isCapital(int b) {
        return b >= 'A' && b <= 'Z';
    }
}

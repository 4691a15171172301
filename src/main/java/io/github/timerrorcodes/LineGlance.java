package io.github.timerrorcodes;

/**
 * Passes over the lines of a text that cannot mention a code, most lines of a log, at a fraction of what {@link
 * MentionScanner} takes to read them. It decides nothing else: a line that it lets through may still mention none. What it
 * lets through has
 *
 * <ul>
 *   <li>an underscore as in a name, behind a capital or a digit;
 *   <li>a number in brackets that the catalog has;
 *   <li>a label and a number that the catalog has, or with a label like "error code" any number.
 * </ul>
 */
final class LineGlance {
    private static final int LONGEST_LABEL = 10;
    private static final char FIRST_OF_FULL_WIDTH = '\uFF00';

    /** A character that is looked at more closely. */
    private static final int TELLING = 1 << 5;

    /** What there is to know of each character of ASCII: the number of a letter, {@link #TELLING} or nothing. */
    private static final byte[] KINDS = new byte[1 << 7];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) (isLetter(c) ? c & 31 : "\n\r_)]".indexOf(c) >= 0 ? TELLING : 0);
        }
    }

    private static final long TOO_LARGE = 1L << 31;

    private final CharSequence text;
    private final ErrorCatalog codes;

    LineGlance(CharSequence text, ErrorCatalog codes) {
        this.text = text;
        this.codes = codes;
    }

    /** Returns where the first line begins that may mention a code, from the beginning of a line on; or the end of the text. */
    int nextLine(int from) {
        int length = text.length();
        int begin = from;
        int labels = 0;
        int letters = 0;
        for (int i = plainEnd(text, from, length, 0); i < length; i = plainEnd(text, i + 1, length, letters)) {
            char c = text.charAt(i);
            letters = 0;
            if (c == '\n' || c == '\r') {
                if (labels != 0 && isTelling(labels, begin, i)) {
                    return begin;
                }
                begin = i + 1;
                labels = 0;
            } else if (c < KINDS.length && isLetter(c)) {
                labels |= labelsAt(i - 2);
                letters = MentionWords.letters(text.charAt(i - 1), c);
            } else if (c >= KINDS.length && c < FIRST_OF_FULL_WIDTH && c != '】') {
                labels |= MentionWords.labels(i > begin ? text.charAt(i - 1) : c, c);
            } else if (isTelling(c, i)) {
                return begin;
            }
        }
        return labels != 0 && isTelling(labels, begin, length) ? begin : length;
    }

    /** Returns the first place where something is to be looked at more closely; nearly all of the time is spent here. */
    private static int plainEnd(CharSequence text, int from, int to, int lettersBefore) {
        int letters = lettersBefore;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int kind = c < KINDS.length ? KINDS[c] : TELLING;
            letters = MentionWords.letters(letters, kind);
            if (kind == TELLING || MentionWords.beginsLabel(letters)) {
                return i;
            }
        }
        return to;
    }

    /** Returns the meanings of the labels that begin at a place: in "errorCode" two words begin, in "decode" one. */
    private int labelsAt(int start) {
        if (start > 0 && !isCapital(text.charAt(start)) && isLetter(text.charAt(start - 1))) {
            return 0;
        }
        int meanings = 0;
        int end = start + 1;
        while (end < text.length() && end <= start + LONGEST_LABEL && isLetter(text.charAt(end))) {
            if (isCapital(text.charAt(end))) {
                meanings |= MentionWords.meaning(text, start, end);
            }
            end++;
        }
        return (meanings | MentionWords.meaning(text, start, end)) & MentionWords.LABEL;
    }

    /** Returns whether labels make a code of any number, or otherwise whether the catalog has one of the line's numbers. */
    private boolean isTelling(int labels, int start, int end) {
        int both = MentionWords.CODE | MentionWords.ERROR;
        return (labels & MentionWords.ERROR_CODE) != 0 || (labels & both) == both || hasKnownNumber(start, end);
    }

    private boolean hasKnownNumber(int start, int end) {
        boolean before = false;
        for (int i = start; i < end; i++) {
            boolean digit = isDigit(text.charAt(i));
            if (before && !digit && isKnownNumberAt(i)) {
                return true;
            }
            before = digit;
        }
        return before && isKnownNumberAt(end);
    }

    /** Returns whether the digits before a place are a number of the catalog, with a sign or without. */
    private boolean isKnownNumberAt(int end) {
        long number = 0;
        for (int i = beginOfDigits(end); i < end; i++) {
            number = Math.min(TOO_LARGE, 10 * number + (text.charAt(i) - '0'));
        }
        return number > 0 && number < TOO_LARGE && (codes.contains((int) number) || codes.contains((int) -number));
    }

    private int beginOfDigits(int end) {
        int begin = end;
        while (begin > 0 && isDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Returns whether a line is worth reading for one character. Letters and digits of full width are left to the scanner. */
    private boolean isTelling(char c, int i) {
        char before = i == 0 ? '\n' : text.charAt(i - 1);
        if (c == '_') {
            return isCapital(before) || isDigit(before);
        }
        if (c == ')' || c == ']' || c == '】') {
            return isDigit(before) && isCodeInBrackets(i);
        }
        return c >= FIRST_OF_FULL_WIDTH && isTellingInFullWidth(SliceIndex.fold(c), i);
    }

    private boolean isTellingInFullWidth(char c, int i) {
        return isLetter(c) || isDigit(c) || c == '_' || ((c == ')' || c == ']') && isCodeInBrackets(i));
    }

    private boolean isCodeInBrackets(int end) {
        int begin = beginOfDigits(end);
        int before = begin > 0 && text.charAt(begin - 1) == '-' ? begin - 2 : begin - 1;
        return begin < end && before >= 0 && isOpening(text.charAt(before)) && isKnownNumberAt(end);
    }

    private static boolean isOpening(char c) {
        char folded = SliceIndex.fold(c);
        return folded == '(' || folded == '[' || folded == '【';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLetter(char c) {
        return isCapital(c) || (c >= 'a' && c <= 'z');
    }
}

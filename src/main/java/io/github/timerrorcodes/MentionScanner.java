package io.github.timerrorcodes;

import static io.github.timerrorcodes.MentionWords.*;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the error codes that a text speaks of. Precision comes first: of the numbers in a log, few are error codes, so that
 * a number counts only where the text calls it one.
 *
 * <p>The text is read once, from left to right, as names, words, numbers and marks. {@link MentionWords} says what a word
 * means. This is remembered up to the next number:
 *
 * <ul>
 *   <li>the label that makes a code of it. After a {@link #FIRM} one ("error code") any number is; after a {@link #WEAK}
 *       one ("code", "error") a number that the catalog has; after a {@link #TIGHT} one ("failed") the same, once a mark
 *       or a word like "with" has come between. Other words and most marks put an end to a label;
 *   <li>the word before and the {@link #gap} to it: in {@code exitCode} and "exit code", the code is of something else;
 *   <li>whether the line speaks of trouble, which makes codes of numbers in brackets at its end: "not found (10010)".
 * </ul>
 *
 * <p>The number before is remembered up to the next word, for "a 6206 error" and "6206 (ERR_USER_SIG_EXPIRED)". A new
 * line forgets everything.
 *
 * <p>Beside the one reading, no more than a few characters around a place are looked at, the word that follows a number, or
 * the number that follows a name, so that the time grows with the length of the text and with nothing else.
 */
final class MentionScanner {

    private static final int NO_LABEL = 0;
    private static final int TIGHT = 1;
    private static final int WEAK = 2;
    private static final int FIRM = 3;

    /** A number was a code just now; after "or" and the like, another one may be. */
    private static final int LISTING = 4;

    /** A constant that no catalog has, such as Err_SNS_Invalid_Parameter; a number bound to it is a code if one has that. */
    private static final int CONSTANT = 5;

    private static final int TAKEN = -1 << 31;

    private static final int JOINED = 0;
    private static final int SPACED = 1;
    private static final int APART = 2;

    private static final String SPACES = " \t\u00A0\u3000";
    private static final String OPENING = "([【";
    private static final String CLOSING = ")]】";

    /** Marks that bind a number to its label, and marks that may stand between them as well. */
    private static final String BINDING = ":=#|>→「" + OPENING;

    private static final String IDLE = "\"“”‘’'`*\\-_";

    /** Marks that may stand between a name and its number. */
    private static final String BESIDE = SPACES + "," + BINDING + CLOSING + IDLE;

    private static final char FIRST_IDEOGRAPH = '\u2E80';
    private static final int LONGEST_IDEOGRAPHIC = 6;

    private final CharSequence text;
    private final ErrorCatalog codes;
    private final SliceIndex names;
    private final List<ErrorMention> mentions = new ArrayList<>(0);

    private int label;
    private int previous;
    private int gap;

    /** What stood before a label and holds for it: {@link MentionWords#CODED} or {@link MentionWords#OTHERS}, or 0. */
    private int qualifier;

    private boolean trouble;
    private boolean foreign;

    private int number;
    private int numberStart;
    private int numberEnd;

    /** The words that may make a code of the number before: {@link MentionWords#UNKNOWN_LATIN} or others, or 0. */
    private int numberMay;

    private MentionScanner(CharSequence text, ErrorCatalog codes, SliceIndex names) {
        this.text = text;
        this.codes = codes;
        this.names = names;
    }

    /** Returns what a text mentions, in the order of the text; the list is the caller's own. */
    static List<ErrorMention> scan(CharSequence text, ErrorCatalog codes, SliceIndex names) {
        MentionScanner scanner = new MentionScanner(text, codes, names);
        scanner.startLine();
        for (int i = 0; i < text.length(); ) {
            i = scanner.step(i);
        }
        return scanner.mentions;
    }

    private int step(int i) {
        char c = at(i);
        if (isLetter(c)) {
            int end = isCapital(i) && !isWordPart(at(i - 1)) ? name(i) : i;
            return end > i ? end : latinWord(i);
        }
        if (isDigit(c) || (c == '-' && isDigit(at(i + 1)) && !isWordPart(at(i - 1)))) {
            return number(i);
        }
        if (c >= FIRST_IDEOGRAPH && Character.isLetter(c)) {
            return ideographicWord(i);
        }
        mark(c);
        return i + 1;
    }

    private void startLine() {
        label = NO_LABEL;
        previous = 0;
        gap = APART;
        qualifier = 0;
        trouble = false;
        foreign = false;
        numberEnd = -1;
    }

    // Characters

    /** Returns a character of half width; a new line where the text is over. */
    private char narrow(int index) {
        return index < 0 || index >= text.length() ? '\n' : SliceIndex.narrow(text.charAt(index));
    }

    /** Returns a character, small and of half width; a new line where the text is over. */
    private char at(int index) {
        return SliceIndex.small(narrow(index));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }

    private boolean isCapital(int index) {
        char c = narrow(index);
        return c >= 'A' && c <= 'Z';
    }

    private static boolean has(String marks, char c) {
        for (int i = 0; i < marks.length(); i++) {
            if (marks.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    // Words

    /** Reads a word; WeChat is one, because the table has it. */
    private int latinWord(int start) {
        int end = latinEnd(start);
        int whole = end;
        while (isLetter(at(whole)) && !isWordPart(at(start - 1))) {
            whole++;
        }
        int meaning = MentionWords.meaning(text, start, whole);
        if (meaning == 0 && whole > end) {
            meaning = MentionWords.meaning(text, start, end);
        } else {
            end = whole;
        }
        word(meaning == 0 ? UNKNOWN_LATIN : meaning, start, end);
        return end;
    }

    private boolean means(int meaning, int start, int end) {
        return (MentionWords.meaning(text, start, end) & meaning) != 0;
    }

    /** A capital begins a new word in errorCode and, as the last of several, in IMError, but not in JPush. */
    private int latinEnd(int start) {
        int end = start + 1;
        while (isLetter(at(end)) && !(isCapital(end) && (!isCapital(end - 1) || endsCapitals(start, end)))) {
            end++;
        }
        return end;
    }

    private boolean endsCapitals(int start, int i) {
        return i - start > 1 && isLetter(at(i + 1)) && !isCapital(i + 1);
    }

    private int ideographicWord(int start) {
        int end = ideographsEnd(start);
        int meaning = MentionWords.meaning(text, start, end);
        word(meaning == 0 ? UNKNOWN_IDEOGRAPH : meaning | IDEOGRAPHIC, start, end);
        return end;
    }

    /** Returns where the longest word ends that begins here, or else the character. */
    private int ideographsEnd(int start) {
        int end = Math.min(text.length(), start + LONGEST_IDEOGRAPHIC);
        while (end > start + 1 && MentionWords.meaning(text, start, end) == 0) {
            end--;
        }
        return end;
    }

    private void word(int meaning, int start, int end) {
        int before = gap == APART ? 0 : previous;
        if (gap == APART || (meaning & (LABEL | LINK | FRIEND)) == 0) {
            qualifier = 0;
        }
        trouble |= (meaning & TROUBLE) != 0 && ((meaning & ERROR) == 0 || !isLevel(end));
        foreign |= (meaning & FOREIGN) != 0;
        takeNumberBefore(meaning, start);
        if ((meaning & LABEL) != 0) {
            label = label(meaning, before, end);
        } else if ((meaning & LINK) != 0) {
            label = label == TIGHT ? WEAK : label;
        } else if ((meaning & LIST) != 0 && label == LISTING) {
            label = WEAK;
        } else {
            label = isPartOfConstant(meaning, start) ? CONSTANT : NO_LABEL;
        }
        qualifier |= meaning & (CODED | OTHERS);
        previous = meaning;
        gap = JOINED;
    }

    /** The rest of Err_SNS_Invalid_Parameter, which no catalog has, stays a label. */
    private boolean isPartOfConstant(int meaning, int start) {
        boolean begun = (label == CONSTANT && gap == JOINED) || (label != NO_LABEL && at(start - 1) == '_');
        return begun && isCapital(start) && (meaning & (UNKNOWN_LATIN | TROUBLE)) != 0;
    }

    private int label(int meaning, int before, int end) {
        if ((qualifier & OTHERS) != 0) {
            return NO_LABEL;
        }
        boolean ofUnknown = gap == JOINED && before == UNKNOWN_LATIN;
        if ((meaning & ERROR_CODE) != 0) {
            return ofUnknown ? WEAK : FIRM;
        }
        if ((meaning & CODE) != 0) {
            return codeLabel(meaning, before, end);
        }
        qualifier = 0;
        if ((meaning & ERROR) != 0 && isLevel(end)) {
            return NO_LABEL;
        }
        return ofUnknown || (meaning & FAILURE) != 0 ? TIGHT : WEAK;
    }

    private int codeLabel(int meaning, int before, int end) {
        if ((before & ERROR) != 0) {
            return label == TIGHT ? WEAK : FIRM;
        }
        int strangers = UNKNOWN_LATIN | NOUN | ((meaning & IDEOGRAPHIC) == 0 ? 0 : UNKNOWN_IDEOGRAPH);
        boolean strange = (before & strangers) != 0 && (gap == JOINED || !has(":=", at(end)));
        return strange || qualifier != 0 ? NO_LABEL : WEAK;
    }

    /** ERROR in capitals is the level of a log line, and the number after it a process, unless a mark binds them. */
    private boolean isLevel(int end) {
        return isCapital(end - 1) && !has(":=_", at(end));
    }

    /** Takes the number of "a 6206 error" or "6206错误". */
    private void takeNumberBefore(int meaning, int start) {
        boolean near = start == numberEnd || (start == numberEnd + 1 && at(numberEnd) == ' ');
        int script = (meaning & IDEOGRAPHIC) != 0 ? UNKNOWN_IDEOGRAPH : UNKNOWN_LATIN;
        if ((meaning & (ERROR | ERROR_CODE)) != 0 && near && (numberMay & script) != 0 && isKnown()) {
            mention(numberStart, numberEnd, number, codes.fromCode(number));
        }
        numberEnd = -1;
    }

    // Marks

    private void mark(char c) {
        if (c == '\n' || c == '\r') {
            startLine();
        } else if (has(SPACES, c)) {
            gap = Math.max(gap, SPACED);
        } else {
            label = label(c);
            gap = gap == JOINED && has("-_", c) ? JOINED : APART;
            foreign &= !has(";。", c);
        }
    }

    private int label(char mark) {
        if (label == LISTING) {
            return has("/、", mark) ? WEAK : NO_LABEL;
        }
        boolean loose = label == TIGHT || label == CONSTANT;
        if (loose && (has(BINDING, mark) || (mark == ',' && gap == JOINED))) {
            return WEAK;
        }
        return has(BINDING, mark) || has(IDLE, mark) || (label == FIRM && mark == ']') ? label : NO_LABEL;
    }

    // Numbers

    /** Reads a number and all that hangs on it: a date, an address, a version or "6014ms" is none. */
    private int number(int start) {
        int end = parse(start);
        boolean code = numberEnd == end && isCode(start, end);
        if (!code && isWordPart(at(start - 1))) {
            numberEnd = -1; // as in V2TIM and Win32, which are words
            return end;
        }
        if (code) {
            mention(start, end, number, codes.fromCode(number));
        }
        numberMay = code ? TAKEN : foreign ? 0 : mayBeTaken(start);
        label = code ? LISTING : NO_LABEL;
        gap = APART;
        return end;
    }

    /** Sets the number before, if it is one, and returns the end of all that hangs on it. */
    private int parse(int start) {
        int first = at(start) == '-' ? start + 1 : start;
        int end = first;
        long value = 0;
        for (char c = at(end); isDigit(c); c = at(++end)) {
            value = Math.min(1L << 32, 10 * value + (c - '0'));
        }
        int tail = end;
        while (!isWordPart(at(start - 1)) && (isWordPart(at(tail)) || binds(tail))) {
            tail++;
        }
        value = first == start ? value : -value;
        number = (int) value;
        numberStart = start;
        boolean plain = tail == end && !isWordPart(at(end)) && at(end) != '%' && (at(first) != '0' || end == first + 1);
        numberEnd = plain && number == value ? end : -1;
        return tail;
    }

    private boolean binds(int i) {
        boolean digit = isDigit(at(i + 1)) && (has(":-#", at(i)) || (at(i) == '/' && label != FIRM));
        return digit || (at(i) == '.' && isWordPart(at(i + 1)));
    }

    private boolean isCode(int start, int end) {
        if (foreign || (has(OPENING, at(start - 2)) && at(start - 1) == ' ')) {
            return false; // as in W/System.err( 6014): the process that logged the line
        }
        if (label == WEAK || label == FIRM) {
            return !isQuantity(end) && ((label == FIRM && !isWordPart(at(start - 1))) || isKnown());
        }
        return trouble && isBracketedAtEnd(start, end) && isKnown();
    }

    /** 0 is success, and too common a number for anything but a firm label. */
    private boolean isKnown() {
        return number != 0 && codes.contains(number);
    }

    private boolean isQuantity(int numberEnd) {
        int start = at(numberEnd) == ' ' ? numberEnd + 1 : numberEnd;
        int end = isLetter(at(start)) ? latinEnd(start) : ideographsEnd(start);
        return means(UNIT, start, end);
    }

    private boolean isBracketedAtEnd(int start, int end) {
        boolean process = at(start - 1) == '[' && isWordPart(at(start - 2)); // as in sshd[6014]
        boolean atEnd = has("\n\r.,;!|}<\"'。", at(end + 1));
        return atEnd && !process && closed(start, end) > end && (previous & (NOUN | OTHERS)) == 0;
    }

    /** Returns for which words a number may be "a 6206 error": not in "room 10010 error" or "room: 10010 error". */
    private int mayBeTaken(int start) {
        if (gap == APART) {
            return has(":=#/", at(at(start - 1) == ' ' ? start - 2 : start - 1)) ? 0 : UNKNOWN_IDEOGRAPH;
        }
        if ((previous & (FRIEND | LINK)) != 0) {
            return UNKNOWN_LATIN | UNKNOWN_IDEOGRAPH;
        }
        return (previous & UNKNOWN_IDEOGRAPH) != 0 ? UNKNOWN_IDEOGRAPH : 0;
    }

    // Names

    /** Reads a name that the catalog has, with the number beside it, and returns its end; or else where it begins. */
    private int name(int start) {
        int end = start;
        int underscores = 0;
        for (; isCapital(end) || isDigit(at(end)) || at(end) == '_'; end++) {
            underscores += at(end) == '_' ? 1 : 0;
        }
        // The browser's errors begin in the same way: net::ERR_OUT_OF_MEMORY.
        boolean browsers = at(start - 2) == ':' && (previous & CODED) != 0;
        int place = underscores == 0 || isLetter(at(end)) || browsers ? 0 : names.get(text, start, end);
        if (place == 0) {
            return start;
        }
        ErrorCode code = codes.codes().get(place - 1);
        boolean telling = underscores > 1 || trouble || label != NO_LABEL || means(ERROR, start, start + 3);
        int last = nameWithNumbers(start, end, code, telling);
        label = NO_LABEL;
        previous = UNKNOWN_LATIN;
        gap = JOINED;
        numberEnd = -1;
        return last;
    }

    /** A name of two words, such as IN_PROGRESS, is everybody's, and counts only where the line or a number is telling. */
    private int nameWithNumbers(int start, int end, ErrorCode code, boolean telling) {
        if (numberEnd >= 0 && skip(numberEnd) == start && belongs(code)) {
            if (numberMay == TAKEN) {
                mentions.remove(mentions.size() - 1);
            }
            boolean bracketed = has(OPENING, at(numberStart - 1)) && has(CLOSING, at(numberEnd));
            return mention(bracketed ? numberStart - 1 : numberStart, closed(start, end), number, code);
        }
        int digits = skip(end);
        if (means(CODE, digits, digits + 4)) {
            digits = skip(digits + 4);
        }
        for (int first = digits - 1; first <= digits; first++) {
            parse(first); // with a sign, if one is there, and without
            if (numberEnd > digits && belongs(code)) {
                return mention(start, closed(first, numberEnd), number, code);
            }
        }
        if (telling) {
            mention(start, end, code.code(), code);
        }
        return end;
    }

    private int skip(int from) {
        int i = from;
        while (i < from + 5 && has(BESIDE, at(i))) {
            i++;
        }
        return i;
    }

    private boolean belongs(ErrorCode code) {
        return code.code() <= number && number <= code.lastCode();
    }

    /** Returns the end, or the end of the bracket that was opened before. */
    private int closed(int start, int end) {
        return has(OPENING, at(start - 1)) && has(CLOSING, at(end)) ? end + 1 : end;
    }

    private int mention(int start, int end, int code, ErrorCode error) {
        mentions.add(new ErrorMention(start, end, code, error));
        return end;
    }
}

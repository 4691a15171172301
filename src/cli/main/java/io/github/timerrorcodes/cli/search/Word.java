package io.github.timerrorcodes.cli.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word of a folded text.
 *
 * @param key what it is in an index: its stem, or in writing without spaces a pair of characters
 * @param start where it begins
 * @param end where it ends
 * @param weight how much it counts
 */
record Word(String key, int start, int end, double weight) {
    /** Scripts that are written without spaces, and Hangul, whose words end in particles. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Before it there are none of them. */
    private static final char FIRST_THAI = '\u0e00';

    /** It is of both kana, and so of neither. */
    private static final char PROLONGED_SOUND = 'ー';

    /** Letters, marks and numbers. */
    private static final int OF_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final double SINGLE_CHARACTER = 0.35;
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';

    private enum Kind {
        /** Of a word that ends at a space. */
        SPACED,
        /** Of writing without spaces. */
        UNSPACED,
        NONE
    }

    /** Returns the words of a text; in writing without spaces every pair of characters is one, and every Han character too. */
    static List<Word> of(String folded) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < folded.length()) {
            Kind kind = kind(folded.charAt(start));
            int end = start + 1;
            while (end < folded.length() && kind(folded.charAt(end)) == kind) {
                end++;
            }
            if (kind == Kind.SPACED) {
                words.add(new Word(Stem.of(folded.substring(start, end)), start, end, 1));
            } else if (kind == Kind.UNSPACED) {
                addPairs(words, folded, start, end);
            }
            start = end;
        }
        return words;
    }

    private static void addPairs(List<Word> words, String folded, int start, int end) {
        boolean alone = end - start == 1;
        for (int i = start; i < end; i++) {
            if (alone || isHan(folded.charAt(i))) {
                words.add(new Word(folded.substring(i, i + 1), i, i + 1, alone ? 1 : SINGLE_CHARACTER));
            }
            if (i + 1 < end) {
                words.add(new Word(folded.substring(i, i + 2), i, i + 2, 1));
            }
        }
    }

    private static Kind kind(char c) {
        if (isUnspaced(c)) {
            return Kind.UNSPACED;
        }
        return (1 << Character.getType(c) & OF_WORDS) != 0 ? Kind.SPACED : Kind.NONE;
    }

    private static boolean isUnspaced(char c) {
        return c >= FIRST_THAI && (isHan(c) || c == PROLONGED_SOUND || UNSPACED.contains(UnicodeScript.of(c)));
    }

    private static boolean isHan(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN;
    }

    /** Returns whether a text begins in a script that is written without spaces. */
    static boolean isUnspaced(String text) {
        return !text.isEmpty() && isUnspaced(text.charAt(0));
    }

    String form(String folded) {
        return folded.substring(start, end);
    }
}

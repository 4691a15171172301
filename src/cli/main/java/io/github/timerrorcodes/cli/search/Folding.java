package io.github.timerrorcodes.cli.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes writings of the same word alike: full width and half width, capitals and small letters, accents or none, letter variants
 * of Arabic, both kinds of Chinese characters, katakana and hiragana.
 */
final class Folding {
    /** Accents, and in Arabic the signs for short vowels, the hamza on a letter, and the stroke that only widens a word. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640]");

    private static final int KATAKANA_TO_HIRAGANA = 0x60;

    private final Map<Character, Character> simpler = new HashMap<>();

    /**
     * @param traditional the traditional Chinese characters that are taken for simplified ones
     * @param simplified those, in the same order
     */
    Folding(String traditional, String simplified) {
        for (int i = 0; i < traditional.length(); i++) {
            simpler.put(traditional.charAt(i), simplified.charAt(i));
        }
    }

    String fold(String text) {
        return replaceEach(foldButKana(text), Folding::hiragana);
    }

    /** Leaves katakana and hiragana apart, and is as long as what {@link #fold} returns. */
    String foldButKana(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String composed = Normalizer.normalize(ACCENTS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        return replaceEach(composed.toLowerCase(Locale.ROOT), this::plain);
    }

    private char plain(char c) {
        return switch (c) {
            case '\u0649' -> '\u064a';
            case '\u0629' -> '\u0647';
            case '\u0671' -> '\u0627';
            case '\u2019' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> simpler.getOrDefault(c, c);
        };
    }

    private static char hiragana(char c) {
        boolean katakana = (c >= '\u30a1' && c <= '\u30f6') || c == '\u30fd' || c == '\u30fe';
        return katakana ? (char) (c - KATAKANA_TO_HIRAGANA) : c;
    }

    private interface CharacterFolding {
        char of(char c);
    }

    private static String replaceEach(String text, CharacterFolding folding) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = folding.of(characters[i]);
        }
        return new String(characters);
    }
}

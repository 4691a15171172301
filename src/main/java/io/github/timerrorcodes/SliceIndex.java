package io.github.timerrorcodes;

/**
 * Finds the number of a word in the middle of a text, without making a string of it. Letters are the same whatever their
 * case or width.
 */
final class SliceIndex {
    private final String[] words;
    private final int[] numbers;
    private final int mask;

    /** Makes an index for up to so many words. */
    SliceIndex(int size) {
        // At least half of the slots stay free, which ends every search soon.
        mask = 2 * Integer.highestOneBit(Math.max(1, 2 * size)) - 1;
        words = new String[mask + 1];
        numbers = new int[mask + 1];
    }

    void put(String word, int number) {
        int slot = slot(word, 0, word.length());
        words[slot] = word;
        numbers[slot] = number;
    }

    /** Returns the number of the word between two places of a text; 0 if there is none. */
    int get(CharSequence text, int start, int end) {
        return numbers[slot(text, start, end)];
    }

    /** Returns where the word is, or where it would be. */
    private int slot(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + fold(text.charAt(i));
        }
        int slot = (hash ^ hash >>> 12) & mask;
        while (words[slot] != null && !matches(words[slot], text, start, end)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean matches(String word, CharSequence text, int start, int end) {
        boolean same = word.length() == end - start;
        for (int i = start; same && i < end; i++) {
            same = fold(word.charAt(i - start)) == fold(text.charAt(i));
        }
        return same;
    }

    /** Returns a character in the one form that all comparisons are made in: small and of half width. */
    static char fold(char c) {
        return small(narrow(c));
    }

    static char narrow(char c) {
        return c > '\uFF00' && c < '\uFF5F' ? (char) (c - 0xFEE0) : c;
    }

    static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}

package io.github.timerrorcodes.cli;

/** Tells numbers from names. */
final class Numbers {

    private Numbers() {}

    /** Returns whether a word is meant as a number, whether or not it fits an int. Full-width digits count. */
    static boolean looksLikeNumber(String word) {
        int start = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
        for (int i = start; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > start;
    }
}

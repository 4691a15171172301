package io.github.timerrorcodes.cli.search;

import java.util.regex.Pattern;

/** Takes from a folded word what does not make it another one. */
final class Stem {
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u064a]+");

    private static final int SHORT = 4;
    private static final Pattern Y = Pattern.compile("(?:ies|ied)$");
    private static final Pattern S = Pattern.compile("(?<=[^s])s$");
    private static final Pattern ISATION = Pattern.compile("isation(?=s?$)");
    private static final Pattern IS = Pattern.compile("is(?=(?:e|ed|ing|er)$)");
    private static final Pattern ENDING =
            Pattern.compile("(?:ications?|ations?|ions?|ments?|ings?|edly|ed|ers?|ly|es|e|y)$");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern DOUBLED = Pattern.compile("([bdgklmnprt])\\1$");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[وف]?(?:ال|[بك]ال|لل)|و)(?=.{3})");
    private static final Pattern ARABIC_ENDING = Pattern.compile("(?<=.{3})(?:ها|هم|ان|ات|ون|ين|يه|ه|ي|ا)$");

    private Stem() {}

    /** Returns an English word without its ending, an Arabic one also without article, and any other as it is. */
    static String of(String word) {
        if (isArabic(word)) {
            String bare = ARTICLE.matcher(word).replaceFirst("");
            return ARABIC_ENDING.matcher(bare).replaceFirst("");
        }
        if (word.length() < SHORT || !isLatin(word)) {
            return word;
        }
        String stemmed = Y.matcher(word).replaceFirst("y");
        stemmed = S.matcher(stemmed).replaceFirst("");
        stemmed = ISATION.matcher(stemmed).replaceFirst("ization");
        stemmed = IS.matcher(stemmed).replaceFirst("iz");
        String cut = ENDING.matcher(stemmed).replaceFirst("");
        if (cut.length() >= SHORT - 1 && VOWEL.matcher(cut).find()) {
            return DOUBLED.matcher(cut).replaceFirst("$1");
        }
        return stemmed;
    }

    static boolean isLatin(String word) {
        return LATIN.matcher(word).matches();
    }

    /** Returns whether a word is of a script whose words are spelt with letters, some of which may be wrong. */
    static boolean isSpelt(String word) {
        return isLatin(word) || isArabic(word);
    }

    private static boolean isArabic(String word) {
        return ARABIC.matcher(word).matches();
    }
}

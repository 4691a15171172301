package io.github.timerrorcodes.spi;

import java.util.List;
import java.util.Locale;

/**
 * Finds the language that suits a reader best: exactly the one asked for, otherwise the same language in the same script,
 * otherwise the same language in another script, which for a reader of Simplified Chinese is never the Traditional one,
 * otherwise English, otherwise the first.
 */
final class LanguageMatcher {
    /** Readers of Simplified Chinese are not given it, though its readers are given Simplified before English. */
    private static final String TRADITIONAL_CHINESE = "Hant";

    private static final int EXACT = 4;
    private static final int SAME_SCRIPT_ANY_REGION = 3;
    private static final int SAME_SCRIPT = 2;
    private static final int SAME_LANGUAGE = 1;
    private static final int OTHER = 0;

    private LanguageMatcher() {}

    /** Returns the index of the best of the languages that there are. */
    static int best(Locale wanted, List<Locale> available) {
        int best = bestOf(wanted, available);
        if (best < 0) {
            best = bestOf(Locale.ENGLISH, available);
        }
        return Math.max(best, 0);
    }

    private static int bestOf(Locale wanted, List<Locale> available) {
        int best = -1;
        int bestScore = OTHER;
        for (int i = 0; i < available.size(); i++) {
            int score = score(wanted, available.get(i));
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(Locale wanted, Locale available) {
        if (wanted.equals(available)) {
            return EXACT;
        }
        if (!wanted.getLanguage().equals(available.getLanguage())) {
            return OTHER;
        }
        if (!script(wanted).equals(script(available))) {
            return script(available).equals(TRADITIONAL_CHINESE) ? OTHER : SAME_LANGUAGE;
        }
        return available.getCountry().isEmpty() ? SAME_SCRIPT_ANY_REGION : SAME_SCRIPT;
    }

    /** Returns the script that a locale names or, for Chinese, implies by its region. */
    private static String script(Locale locale) {
        if (!locale.getScript().isEmpty() || !locale.getLanguage().equals("zh")) {
            return locale.getScript();
        }
        switch (locale.getCountry()) {
            case "HK":
            case "MO":
            case "TW":
                return TRADITIONAL_CHINESE;
            default:
                return "Hans";
        }
    }
}

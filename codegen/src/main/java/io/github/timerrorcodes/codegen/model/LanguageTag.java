package io.github.timerrorcodes.codegen.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Names of languages by BCP 47, such as {@code en} or {@code zh-Hans}. */
public final class LanguageTag {

    private LanguageTag() {}

    /** Returns the language of a tag, or nothing for what is not the tag of a language that there is. */
    public static Optional<Locale> parse(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return isKnown(locale) ? Optional.of(locale) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** A folder {@code docs} or {@code img} has the form of a tag, but Java knows no name for such a language. */
    private static boolean isKnown(Locale locale) {
        String language = locale.getLanguage();
        return !language.isEmpty()
                && !new Locale.Builder()
                        .setLanguage(language)
                        .build()
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equals(language);
    }
}

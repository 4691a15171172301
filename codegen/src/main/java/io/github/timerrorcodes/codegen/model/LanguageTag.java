package io.github.timerrorcodes.codegen.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Names of languages by BCP 47, such as {@code en} or {@code zh-Hans}. */
public final class LanguageTag {

    private LanguageTag() {}

    /** Returns the language of a tag, or nothing for what is not the tag of a language. */
    public static Optional<Locale> parse(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}

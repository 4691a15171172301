package io.github.timerrorcodes.codegen;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags as users write them. */
final class LanguageTags {

    private LanguageTags() {}

    /**
     * Returns the language of a BCP 47 tag.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Locale parse(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(noTag(tag), e);
        }
        throw new IllegalArgumentException(noTag(tag));
    }

    private static String noTag(String tag) {
        return "\"" + tag + "\" is not a language tag; write it by BCP 47, such as en or zh-Hans";
    }
}

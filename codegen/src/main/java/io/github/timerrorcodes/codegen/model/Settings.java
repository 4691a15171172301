package io.github.timerrorcodes.codegen.model;

import java.util.List;
import java.util.Locale;

/**
 * What is to be made of a folder of tables.
 *
 * @param naming what the generated sources are called
 * @param sourceLanguage the language that the tables in the folder itself are written in
 * @param languages the languages to take; none stands for all that the folder has
 * @param nullAnnotations whether the compiler of the sources knows the annotations of JSpecify, so that they may say what may
 *     be null
 */
public record Settings(Naming naming, Locale sourceLanguage, List<Locale> languages, boolean nullAnnotations) {

    public Settings {
        languages = List.copyOf(languages);
    }

    /**
     * Reads what a user has written.
     *
     * @throws IllegalArgumentException if one of them is not what it must be; the message says which, and how to write it
     */
    public static Settings of(
            String packageName,
            String enumName,
            String sourceLanguage,
            List<String> languages,
            boolean nullAnnotations) {
        return new Settings(
                new Naming(packageName, enumName),
                language(sourceLanguage),
                languages.stream().map(Settings::language).toList(),
                nullAnnotations);
    }

    private static Locale language(String tag) {
        return LanguageTag.parse(tag)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + tag + "\" is not a language tag; write it by BCP 47, such as en or zh-Hans"));
    }

    /** Returns whether the texts of a language are to be taken. */
    public boolean takes(Locale language) {
        return languages.isEmpty() || languages.contains(language);
    }
}

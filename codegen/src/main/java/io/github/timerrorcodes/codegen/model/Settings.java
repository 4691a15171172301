package io.github.timerrorcodes.codegen.model;

import java.util.List;
import java.util.Locale;

/**
 * What is to be made of a folder of tables.
 *
 * @param naming what the generated sources are called
 * @param sourceLanguage the language that the tables in the folder itself are written in
 * @param languages the languages to take; none stands for all that the folder has
 */
public record Settings(Naming naming, Locale sourceLanguage, List<Locale> languages) {
    /** Those of the library's own catalog. */
    public static final Settings LIBRARY = new Settings(Naming.LIBRARY, Locale.JAPANESE, List.of());

    public Settings {
        languages = List.copyOf(languages);
    }

    /** Returns whether the texts of a language are to be taken. */
    public boolean takes(Locale language) {
        return languages.isEmpty() || languages.contains(language);
    }
}

package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.LanguageTag;
import io.github.timerrorcodes.codegen.model.Naming;
import io.github.timerrorcodes.codegen.model.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the command and the goals have in common: how users write the settings, and what users are told. */
final class Front {

    private Front() {}

    /**
     * Returns the settings that a user has written.
     *
     * @throws IllegalArgumentException if one of them is not what it must be; the message says which, and how to write it
     */
    static Settings settings(String packageName, String enumName, String sourceLanguage, List<String> languages) {
        List<Locale> taken = languages.stream().map(Front::language).toList();
        return new Settings(new Naming(packageName, enumName), language(sourceLanguage), taken);
    }

    private static Locale language(String tag) {
        return LanguageTag.parse(tag)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + tag + "\" is not a language tag; write it by BCP 47, such as en or zh-Hans"));
    }

    /** Returns what came of a run, for the catalog that it wrote, if it did. */
    static String outcome(Optional<Catalog> written) {
        return written.map(catalog -> catalog.codes().size() + " codes in "
                        + catalog.languages().size() + " language(s)")
                .orElse("nothing has changed");
    }
}

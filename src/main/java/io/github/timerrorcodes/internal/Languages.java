package io.github.timerrorcodes.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the language of a text. */
public final class Languages {
    private static final int SOURCE = 0;
    private static final List<Locale> LOCALES = Collections.unmodifiableList(Arrays.asList(locales()));

    private Languages() {}

    private static Locale[] locales() {
        String[] tags = LanguageTable.tags();
        Locale[] locales = new Locale[tags.length];
        for (int i = 0; i < tags.length; i++) {
            locales[i] = Locale.forLanguageTag(tags[i]);
        }
        return locales;
    }

    /** Returns the languages of the catalog; the first is the one that its tables are written in. */
    public static List<Locale> all() {
        return LOCALES;
    }

    /** Returns the texts in the language that the tables are written in. */
    public static Texts source() {
        return LanguageTable.texts(SOURCE);
    }

    /** Returns the texts that suit a reader best; {@code null} stands for the language of the tables. */
    public static Texts of(@Nullable Locale wanted) {
        return LanguageTable.texts(wanted == null ? SOURCE : LanguageMatcher.best(wanted, LOCALES));
    }
}

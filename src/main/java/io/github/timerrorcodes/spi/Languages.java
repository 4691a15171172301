package io.github.timerrorcodes.spi;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages of a catalog, and the choice between them. The first is the one that its tables are written in.
 *
 * @param <T> the texts of one language
 */
public abstract class Languages<T extends Texts> {
    private static final int SOURCE = 0;

    private final List<Locale> locales;

    /**
     * Makes the languages of a catalog.
     *
     * @param tags their BCP 47 tags
     */
    protected Languages(String... tags) {
        Locale[] parsed = new Locale[tags.length];
        for (int i = 0; i < tags.length; i++) {
            parsed[i] = Locale.forLanguageTag(tags[i]);
        }
        this.locales = Collections.unmodifiableList(Arrays.asList(parsed));
    }

    /** Returns the texts in the language with this index. Only then may their class be loaded. */
    protected abstract T texts(int index);

    /** Returns the languages; the list cannot be changed. */
    public final List<Locale> all() {
        return locales;
    }

    /** Returns the texts in the language that the tables are written in. */
    public final T source() {
        return texts(SOURCE);
    }

    /** Returns the texts that suit a reader best; {@code null} stands for the language of the tables. */
    public final T of(@Nullable Locale wanted) {
        return texts(wanted == null ? SOURCE : LanguageMatcher.best(wanted, locales));
    }
}

package io.github.timerrorcodes.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages of a catalog, and the choice between them. The first is the one that its tables are written in; where an
 * Android app leaves that out, the first of the others takes its place.
 */
public abstract class Languages {
    private final List<Locale> locales;

    /** The place of each language among all that the catalog was generated with. */
    private final List<Integer> places = new ArrayList<>();

    /**
     * Makes the languages of a catalog.
     *
     * @param tags their BCP 47 tags; {@code null} for one that has been left out of an app
     */
    protected Languages(@Nullable String... tags) {
        List<Locale> shipped = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] != null) {
                shipped.add(Locale.forLanguageTag(tags[i]));
                places.add(i);
            }
        }
        this.locales = Collections.unmodifiableList(shipped);
    }

    /** Returns the texts in the language at this place. Only then is their class loaded. */
    protected abstract Texts texts(int place);

    /** Returns the languages; the list cannot be changed. */
    public final List<Locale> all() {
        return locales;
    }

    /** Returns the texts in the language that the tables are written in. */
    public final Texts source() {
        return texts(places.get(0));
    }

    /** Returns the texts that suit a reader best; {@code null} stands for the language of the tables. */
    public final Texts of(@Nullable Locale wanted) {
        return wanted == null ? source() : texts(places.get(LanguageMatcher.best(wanted, locales)));
    }
}

package io.github.timerrorcodes;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an error code of any catalog is about. Every implementation is a generated enum, such as {@link TimErrorCategory}. */
public interface ErrorCategory {

    /** Returns the name of the constant. */
    String name();

    /** Returns the name of this category for a person, in the language that the catalog's tables are written in. */
    String title();

    /**
     * Returns the name of this category for a person, in the language of a locale, or in the nearest that the catalog has.
     *
     * @param locale the reader's locale; {@code null} stands for the language that the catalog's tables are written in
     */
    String title(@Nullable Locale locale);

    /** Returns the codes of this category in the order of their declaration. The list cannot be changed. */
    List<? extends ErrorCode> codes();
}

package io.github.timerrorcodes;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of error codes of any catalog. Every implementation is a generated enum, such as {@link TimErrorTable}. */
public interface ErrorTable {

    /** Returns the name of the constant. */
    String name();

    /** Returns what the codes of this table are about. */
    ErrorCategory category();

    /** Returns which side reports the codes of this table. */
    Origin origin();

    /** Returns the name of this table for a person, in the language that the catalog's tables are written in. */
    String title();

    /**
     * Returns the name of this table for a person, in the language of a locale, or in the nearest that the catalog has.
     *
     * @param locale the reader's locale; {@code null} stands for the language that the catalog's tables are written in
     */
    String title(@Nullable Locale locale);

    /** Returns the codes of this table in the order of their declaration. The list cannot be changed. */
    List<? extends ErrorCode> codes();
}

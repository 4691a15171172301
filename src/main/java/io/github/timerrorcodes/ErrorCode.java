package io.github.timerrorcodes;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An error code of any catalog: {@link TimErrorCode}, or an enum that an application has generated for codes of its own.
 * Code that handles errors asks only this, and so serves both.
 *
 * <pre>{@code
 * static void report(ErrorCode error, Locale locale) {
 *     show(error.description(locale), error.retryability().isAutomatic() ? null : error.remedy(locale));
 * }
 * }</pre>
 *
 * <p>Every implementation is a generated enum; an application has no reason to implement this itself, and later versions may
 * add to it.
 *
 * @see ErrorCatalog
 */
public interface ErrorCode extends Serializable {

    /** Returns the number; for a range its first number. */
    int code();

    /** Returns the last number of a range; for any other code the same as {@link #code()}. */
    int lastCode();

    /** Returns the name of the constant, such as {@code USER_SIG_EXPIRED}. */
    String name();

    /**
     * Returns what whoever reports the code calls it, letter for letter, such as {@code ERR_USER_SIG_EXPIRED}.
     *
     * @return the constant, or {@code null} where there is none
     */
    @Nullable
    String sdkConstant();

    /**
     * Returns the table that the code stands in: the same as {@code table()} of the enum, which returns the catalog's own
     * type.
     */
    ErrorTable errorTable();

    /**
     * Returns what the code is about: the same as {@code category()} of the enum, which returns the catalog's own type.
     */
    ErrorCategory errorCategory();

    /** Returns whether the very same call may be repeated, and what must come first. */
    Retryability retryability();

    /**
     * Returns whether the very same call can succeed at all when it is repeated. Ask {@link #retryability()} what must come
     * first, and {@link Retryability#isAutomatic()} whether it may be repeated without the application's help.
     */
    boolean isRetryable();

    /**
     * Returns the shortest documented wait before the same call is allowed again.
     *
     * @return the wait in milliseconds, 0 where none is documented
     */
    long minRetryDelayMillis();

    /** Returns what happened, in the language that the catalog's tables are written in. */
    String description();

    /**
     * Returns what happened, in the language of a locale, or in the nearest that the catalog has.
     *
     * @param locale the reader's locale; {@code null} stands for the language that the catalog's tables are written in
     */
    String description(@Nullable Locale locale);

    /** Returns what to do about it, in the language that the catalog's tables are written in. */
    String remedy();

    /**
     * Returns what to do about it, in the language of a locale, or in the nearest that the catalog has.
     *
     * @param locale the reader's locale; {@code null} stands for the language that the catalog's tables are written in
     */
    String remedy(@Nullable Locale locale);
}

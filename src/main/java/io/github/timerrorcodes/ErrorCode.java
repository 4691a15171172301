package io.github.timerrorcodes;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An error code of any catalog: {@link TimErrorCode}, or an enum that an application has generated for codes of its own.
 * Code that handles errors asks only this, and so serves both.
 *
 * <pre>{@code
 * static void handle(ErrorCode error, Locale locale) {
 *     log(error.description(locale) + " " + error.remedy(locale));    // for a developer
 *     show(error.userMessage(locale));                                // for the end user
 * }
 * }</pre>
 *
 * <p>Texts come in the language that suits a reader best: the very language and script, otherwise the language in another
 * region, otherwise English, otherwise the language that the catalog's tables are written in.
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

    /** Returns whether this stands for a range of numbers that mean the same. */
    boolean isRange();

    /** Returns the name of the constant, such as {@code USER_SIG_EXPIRED}. */
    String name();

    /**
     * Returns what whoever reports the code calls it, letter for letter, such as {@code ERR_USER_SIG_EXPIRED}.
     *
     * @return the constant, or {@code null} where there is none
     */
    @Nullable
    String sdkConstant();

    /** Returns the table that the code stands in. */
    ErrorTable table();

    /** Returns what the code is about. */
    ErrorCategory category();

    /** Returns whether the very same call may be repeated, and what must come first. */
    Retryability retryability();

    /**
     * Returns whether the very same call can succeed at all when it is repeated: true for all but {@link
     * Retryability#NOT_RETRYABLE}. Ask {@link #retryability()} what must come first, and {@link Retryability#isAutomatic()}
     * whether it may be repeated without the application's help.
     */
    boolean isRetryable();

    /**
     * Returns the shortest documented wait before the same call is allowed again.
     *
     * @return the wait in milliseconds, 0 where none is documented
     */
    long minRetryDelayMillis();

    /** Returns what became of what the call asked for. */
    Outcome outcome();

    /** Returns what happened, for a developer, in the language that the catalog's tables are written in. */
    String description();

    /**
     * Returns what happened, for a developer, in the language that suits a reader best.
     *
     * @param locale the reader's locale; {@code null} stands for the language that the catalog's tables are written in
     */
    String description(@Nullable Locale locale);

    /** Returns what to do about it, for a developer, in the language that the catalog's tables are written in. */
    String remedy();

    /**
     * Returns what to do about it, for a developer, in the language that suits a reader best.
     *
     * @param locale the reader's locale; {@code null} stands for the language that the catalog's tables are written in
     */
    String remedy(@Nullable Locale locale);

    /**
     * Returns what to tell the end user, in the language that the catalog's tables are written in: a short sentence, two at
     * the most, without numbers, API names or jargon, that can be shown as it is. Many codes share one.
     */
    String userMessage();

    /**
     * Returns what to tell the end user, in the language that suits a reader best.
     *
     * @param locale the user's locale; {@code null} stands for the language that the catalog's tables are written in
     */
    String userMessage(@Nullable Locale locale);

    /** Returns how to repeat the call, in the catalog's own words, in the language that its tables are written in. */
    String retryAdvice();

    /**
     * Returns how to repeat the call, in the catalog's own words, in the language that suits a reader best. It says what
     * {@link #retryability()} says, and so is the same for all codes of the catalog that share one.
     *
     * @param locale the reader's locale; {@code null} stands for the language that the catalog's tables are written in
     */
    String retryAdvice(@Nullable Locale locale);
}

package io.github.timerrorcodes.spi;

/** All texts of a catalog in one language. Codes, categories, tables and retryabilities are named by their ordinals. */
public interface Texts {

    /** Returns what happened. */
    String description(int code);

    /** Returns what to do about it. */
    String remedy(int code);

    /** Returns what to tell the end user. */
    String userMessage(int code);

    /** Returns how to repeat a call. */
    String retryAdvice(int retryability);

    /** Returns the name of a category for a person. */
    String categoryTitle(int category);

    /** Returns the name of a table for a person. */
    String tableTitle(int table);
}

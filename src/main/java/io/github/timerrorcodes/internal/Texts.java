package io.github.timerrorcodes.internal;

/** All texts of the catalog in one language. Codes, categories and tables are named by their ordinals. */
public abstract class Texts {

    /** Only generated classes hold texts. */
    Texts() {}

    public abstract String description(int ordinal);

    public abstract String remedy(int ordinal);

    public abstract String categoryTitle(int ordinal);

    public abstract String tableTitle(int ordinal);

    /** Returns how to repeat a call, for a constant of {@code Retryability}. */
    public abstract String advice(String name);

    /** Returns the word for a field of a code, or its name where the language has none. */
    public abstract String label(String name);
}

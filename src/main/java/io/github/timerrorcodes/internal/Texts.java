package io.github.timerrorcodes.internal;

/**
 * All texts of the catalog in one language. Codes, categories and tables are named by their ordinals.
 *
 * <p>This is an interface because the verifier of the virtual machine would load every language to see whether it extends a
 * class, but takes an interface on trust.
 */
public interface Texts {

    String description(int ordinal);

    String remedy(int ordinal);

    String categoryTitle(int ordinal);

    String tableTitle(int ordinal);

    /** Returns how to repeat a call, for a constant of {@code Retryability}. */
    String advice(String name);

    /** Returns the word for a field of a code, or its name where the language has none. */
    String label(String name);
}

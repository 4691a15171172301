package io.github.timerrorcodes.spi;

/**
 * All texts of a catalog in one language. Codes, categories and tables are named by their ordinals.
 *
 * <p>This is an interface because the verifier of the virtual machine would load every language to see whether it extends a
 * class, but takes an interface on trust.
 */
public interface Texts {

    /** Returns what happened. */
    String description(int ordinal);

    /** Returns what to do about it. */
    String remedy(int ordinal);

    /** Returns the name of a category for a person. */
    String categoryTitle(int ordinal);

    /** Returns the name of a table for a person. */
    String tableTitle(int ordinal);
}

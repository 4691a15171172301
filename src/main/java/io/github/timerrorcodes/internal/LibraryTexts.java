package io.github.timerrorcodes.internal;

import io.github.timerrorcodes.spi.Texts;

/** All texts of this library in one language: those of its catalog, and its own words. */
public interface LibraryTexts extends Texts {

    /** Returns how to repeat a call, for a constant of {@code Retryability}. */
    String advice(String name);

    /** Returns the word for a field of a code, or its name where the language has none. */
    String label(String name);
}

package io.github.timerrorcodes.codegen.model;

import java.util.Locale;

/** Where the vendor names a code. */
public enum Source {
    /** In the error-code document. */
    DOCUMENT,
    /** In the SDK alone. */
    SDK;

    /** Returns the word that stands for this source in a table file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

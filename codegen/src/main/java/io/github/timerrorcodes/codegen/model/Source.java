package io.github.timerrorcodes.codegen.model;

import java.util.Locale;

/** Who names a code. */
public enum Source {
    /** The vendor, in the error-code document. */
    DOCUMENT,
    /** The vendor, in the SDK alone. */
    SDK,
    /** The vendor, on the pages of the REST API and the console alone. */
    REST,
    /** The vendor, in the push SDK alone. */
    PUSH,
    /** The application that has made it up. */
    APPLICATION;

    /** Returns the word that stands for this source in a table file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

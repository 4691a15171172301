package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.Outcome;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the command itself says, in the reader's language, or in English where it does not speak that. */
final class Labels {
    private static final String FILES = Labels.class.getPackageName() + ".labels";

    /** Without it, a language that is missing would be replaced by that of the system and not by English. */
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    Labels(Locale language) {
        this.bundle = ResourceBundle.getBundle(FILES, language, ENGLISH_OTHERWISE);
    }

    /** Returns the text of a label. */
    String get(String label) {
        return bundle.getString(label);
    }

    /** Returns the text of a label with something put in its place. */
    String get(String label, String insertion) {
        return get(label).replace("%s", insertion);
    }

    /** Returns what an outcome is called. */
    String of(Outcome outcome) {
        return get("outcome." + outcome.name());
    }
}

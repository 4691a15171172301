package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.internal.LibraryTexts;
import io.github.timerrorcodes.internal.TimErrorLanguages;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints codes for a person, in the person's language. */
final class Report {
    private static final long SECOND = 1000;

    private final Locale language;
    private final LibraryTexts texts;
    private final PrintStream out;
    private boolean first = true;

    Report(Locale language, PrintStream out) {
        this.language = language;
        this.texts = TimErrorLanguages.INSTANCE.of(language);
        this.out = out;
    }

    /** Prints all there is to say about a code, for the number that was asked for. */
    void explain(int asked, TimErrorCode code) {
        if (!first) {
            out.println();
        }
        first = false;
        line("code", number(asked, code));
        line("name", code.name());
        line("sdk_constant", code.sdkConstant() == null ? texts.label("none") : code.sdkConstant());
        line("category", code.category().title(language) + " (" + code.category() + ")");
        line("table", code.table().title(language) + " (" + code.table() + ")");
        line("retryability", code.retryability().advice(language) + " (" + code.retryability() + ")");
        line("min_delay", delay(code.minRetryDelayMillis()));
        line("description", code.description(language));
        line("remedy", code.remedy(language));
    }

    /** Prints a line for each code: number, name and description. */
    void list(List<TimErrorCode> codes) {
        for (TimErrorCode code : codes) {
            out.println(number(code.code(), code) + "\t" + code.name() + "\t" + code.description(language));
        }
    }

    private void line(String label, String value) {
        out.println(texts.label(label) + ": " + value);
    }

    private static String number(int asked, TimErrorCode code) {
        if (code.code() == code.lastCode()) {
            return Integer.toString(code.code());
        }
        String range = code.code() + ".." + code.lastCode();
        return asked == code.code() ? range : asked + " (" + range + ")";
    }

    private String delay(long millis) {
        if (millis == 0) {
            return texts.label("none");
        }
        return millis % SECOND == 0 ? millis / SECOND + " s" : millis + " ms";
    }
}

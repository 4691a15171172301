package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.cli.Answer.Found;
import io.github.timerrorcodes.cli.Answer.Likely;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints a line for each code: number, name and what happened, with tabs between them. */
final class TextList implements Report {
    private final Locale language;
    private final PrintWriter out;

    TextList(Locale language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    @Override
    public void add(Found found) {
        ErrorCode code = found.code();
        out.println(found.numberAndRange() + "\t" + code.name() + "\t" + code.description(language));
    }

    @Override
    public void add(Likely likely) {
        out.println(likely.inWords(new Labels(language)));
        likely.codes().forEach(code -> add(Found.inList(code)));
    }
}

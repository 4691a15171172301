package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorMention;
import io.github.timerrorcodes.cli.Block.FoundLine;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Prints each line and under it what its codes mean, for a person. */
final class TextLines implements ScanReport {
    /** They would do something to the terminal that is not seen. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u0080-\u009F&&[^\t]]");

    private static final String INDENT = "    ";

    private final Locale language;
    private final Labels labels;
    private final PrintWriter out;

    TextLines(Locale language, PrintWriter out) {
        this.language = language;
        this.labels = new Labels(language);
        this.out = out;
    }

    /** Returns a text with a mark in place of each control character. */
    static String visible(String text) {
        return CONTROLS.matcher(text).replaceAll("?");
    }

    @Override
    public void add(String file, long number, FoundLine line) {
        out.println(visible(file + ":" + number + ": " + line.text()));
        Set<Integer> explained = new HashSet<>();
        for (ErrorMention mention : line.mentions()) {
            if (explained.add(mention.code())) {
                explain(mention);
            }
        }
    }

    private void explain(ErrorMention mention) {
        var code = mention.error();
        out.println(INDENT + mention.code() + " " + code.name() + " (" + code.retryability() + ", "
                + labels.of(code.outcome()) + ")");
        out.println(INDENT + labels.get("description") + ": " + code.description(language));
        out.println(INDENT + labels.get("remedy") + ": " + code.remedy(language));
    }
}

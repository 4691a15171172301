package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.cli.Summary.Tally;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints how often and where logs mention each code, and what it means, for a person. */
final class TextSummary implements ScanReport {
    private final Locale language;
    private final Labels labels;
    private final PrintWriter out;

    TextSummary(Locale language, PrintWriter out) {
        this.language = language;
        this.labels = new Labels(language);
        this.out = out;
    }

    @Override
    public void sum(Summary summary) {
        line("lines", summary.lines());
        line("mentions", summary.mentions());
        for (Tally tally : summary.codes()) {
            out.println();
            print(tally);
        }
        if (!summary.unrecognized().isEmpty()) {
            out.println();
            out.println(labels.get("unrecognized"));
            summary.unrecognized().forEach(this::printUnrecognized);
        }
        if (summary.untold() > 0) {
            line("untold", summary.untold());
        }
    }

    private void print(Tally tally) {
        ErrorCode code = tally.code();
        line("code", tally.number());
        line("name", code.name());
        line("mentions", tally.count());
        line("first", tally.first());
        line("last", tally.last());
        line("retry", code.retryAdvice(language) + " (" + code.retryability() + ")");
        line("outcome", labels.of(code.outcome()) + " (" + code.outcome() + ")");
        line("description", code.description(language));
        line("remedy", code.remedy(language));
    }

    private void printUnrecognized(Tally tally) {
        out.println(
                TextLines.visible(tally.number() + "\t" + tally.count() + "\t" + tally.first() + "\t" + tally.last()));
    }

    private void line(String label, Object value) {
        out.println(labels.get(label) + ": " + TextLines.visible(value.toString()));
    }
}

package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.cli.Answer.Found;
import io.github.timerrorcodes.cli.Answer.Likely;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints all there is to say about a code, for a person. */
final class TextExplanations implements Report {
    private static final long SECOND = 1000;

    private final Locale language;
    private final Labels labels;
    private final PrintWriter out;
    private boolean first = true;

    TextExplanations(Locale language, PrintWriter out) {
        this.language = language;
        this.labels = new Labels(language);
        this.out = out;
    }

    @Override
    public void add(Found found) {
        if (!first) {
            out.println();
        }
        first = false;
        ErrorCode code = found.code();
        line("code", found.numberAndRange());
        line("name", code.name());
        line("sdkConstant", code.sdkConstant() == null ? labels.get("none") : code.sdkConstant());
        line(
                "category",
                code.category().title(language) + " (" + code.category().name() + ")");
        line("table", code.table().title(language) + " (" + code.table().name() + ")");
        line("description", code.description(language));
        line("remedy", code.remedy(language));
        line("userMessage", code.userMessage(language));
        line("retry", code.retryAdvice(language) + " (" + code.retryability() + ")");
        line("minDelay", delay(code.minRetryDelayMillis()));
        line("outcome", labels.of(code.outcome()) + " (" + code.outcome() + ")");
    }

    @Override
    public void add(Likely likely) {
        if (!first) {
            out.println();
        }
        first = false;
        new TextList(language, out).add(likely);
    }

    private void line(String label, String value) {
        out.println(labels.get(label) + ": " + value);
    }

    private String delay(long millis) {
        if (millis == 0) {
            return labels.get("none");
        }
        return millis % SECOND == 0 ? millis / SECOND + " s" : millis + " ms";
    }
}

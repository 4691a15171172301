package io.github.timerrorcodes.benchmarks.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page in the making. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown heading(String heading) {
        text.append("## ").append(heading).append("\n\n");
        return this;
    }

    Markdown paragraph(String paragraph) {
        text.append(paragraph).append("\n\n");
        return this;
    }

    /** Begins a table; the first column holds words, the others figures. */
    Markdown columns(String... columns) {
        row((Object[]) columns);
        text.append("| --- |")
                .append(String.join("", Collections.nCopies(columns.length - 1, " ---: |")))
                .append('\n');
        return this;
    }

    Markdown row(Object... cells) {
        text.append(Arrays.stream(cells).map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    Markdown end() {
        text.append('\n');
        return this;
    }

    private static String cell(Object value) {
        if (value instanceof Double number) {
            return String.format(Locale.ROOT, number < 100 ? "%.2f" : "%,.0f", number);
        }
        return value instanceof Number ? String.format(Locale.ROOT, "%,d", value) : value.toString();
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}

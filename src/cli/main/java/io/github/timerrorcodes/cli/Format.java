package io.github.timerrorcodes.cli;

import java.util.Locale;

/** The form of what is printed. */
enum Format {
    TEXT("text") {
        @Override
        Report explanations(Locale language, Console out) {
            return new TextExplanations(language, out.writer());
        }

        @Override
        Report list(Locale language, Console out) {
            return new TextList(language, out.writer());
        }
    },

    JSON("json") {
        @Override
        Report explanations(Locale language, Console out) {
            return new JsonReport(language, out);
        }

        @Override
        Report list(Locale language, Console out) {
            return new JsonReport(language, out);
        }
    };

    private final String word;

    Format(String word) {
        this.word = word;
    }

    /** Returns a report that tells all about each code. */
    abstract Report explanations(Locale language, Console out);

    /** Returns a report for many codes. */
    abstract Report list(Locale language, Console out);

    /** Returns what is typed for it. */
    @Override
    public String toString() {
        return word;
    }
}

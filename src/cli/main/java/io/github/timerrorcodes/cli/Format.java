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

        @Override
        ScanReport scan(boolean ofLines, Locale language, Console out) {
            return ofLines ? new TextLines(language, out.writer()) : new TextSummary(language, out.writer());
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

        @Override
        ScanReport scan(boolean ofLines, Locale language, Console out) {
            return new JsonScan(language, out);
        }
    },

    CSV("csv") {
        @Override
        Report explanations(Locale language, Console out) {
            return new CsvReport(language, out.writer());
        }

        @Override
        Report list(Locale language, Console out) {
            return new CsvReport(language, out.writer());
        }

        @Override
        ScanReport scan(boolean ofLines, Locale language, Console out) {
            return new CsvScan(ofLines, language, out.writer());
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

    /** Returns a report of what is found in logs, line by line or code by code. */
    abstract ScanReport scan(boolean ofLines, Locale language, Console out);

    /** Returns what is typed for it. */
    @Override
    public String toString() {
        return word;
    }
}

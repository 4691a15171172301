package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.cli.Answer.Found;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints a row for each code, for a spreadsheet or a database. */
final class CsvReport implements Report {
    private final Locale language;
    private final PrintWriter out;

    CsvReport(Locale language, PrintWriter out) {
        this.language = language;
        this.out = out;
        out.print(Csv.row(List.of("asked"), Csv.COLUMNS));
    }

    @Override
    public void add(Found found) {
        out.print(Csv.row(List.of(found.asked() == null ? "" : found.asked()), Csv.fields(found.code(), language)));
    }
}

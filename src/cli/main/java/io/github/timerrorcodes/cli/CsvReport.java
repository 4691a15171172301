package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.cli.Answer.Found;
import io.github.timerrorcodes.cli.Answer.Likely;
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
        out.print(Csv.row(List.of("asked", "match"), Csv.COLUMNS));
    }

    @Override
    public void add(Found found) {
        String asked = found.asked();
        add(asked == null ? "" : asked, asked == null ? "" : Found.MATCH, found.code());
    }

    @Override
    public void add(Likely likely) {
        likely.codes().forEach(code -> add(likely.asked(), likely.match(), code));
    }

    private void add(String asked, String match, ErrorCode code) {
        out.print(Csv.row(List.of(asked, match), Csv.fields(code, language)));
    }
}

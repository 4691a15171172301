package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorMention;
import io.github.timerrorcodes.cli.Block.FoundLine;
import io.github.timerrorcodes.cli.Summary.Tally;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints what was found in logs, for a spreadsheet or a database: a row for each mention, or for each code. */
final class CsvScan implements ScanReport {
    private final Locale language;
    private final PrintWriter out;

    CsvScan(boolean ofLines, Locale language, PrintWriter out) {
        this.language = language;
        this.out = out;
        List<String> columns = ofLines
                ? List.of("mentioned", "file", "line", "text")
                : List.of("mentioned", "mentions", "first_file", "first_line", "last_file", "last_line");
        out.print(Csv.row(columns, Csv.COLUMNS));
    }

    @Override
    public void add(String file, long number, FoundLine line) {
        for (ErrorMention mention : line.mentions()) {
            List<?> fields = List.of(mention.code(), file, number, line.text());
            out.print(Csv.row(fields, Csv.fields(mention.error(), language)));
        }
    }

    @Override
    public void sum(Summary summary) {
        Stream.concat(summary.codes().stream(), summary.unrecognized().stream()).forEach(this::print);
    }

    private void print(Tally tally) {
        List<?> fields = List.of(
                tally.number(),
                tally.count(),
                tally.first().file(),
                tally.first().line(),
                tally.last().file(),
                tally.last().line());
        out.print(Csv.row(fields, Csv.fields(tally.code(), language)));
    }
}

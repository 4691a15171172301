package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.cli.Block.FoundLine;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand that reads logs for the codes that they mention. */
@Command(
        name = "scan",
        description = "Tells which error codes logs mention: how often, where, what happened and what to do.",
        exitCodeList = {
            ExitStatus.FOUND + ":a code is mentioned",
            ExitStatus.NOT_FOUND + ":none is",
            ExitStatus.WRONG_USAGE + ":wrong usage",
            ExitStatus.FAILED + ":a file could not be read, or the answer not be written"
        })
final class ScanCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private final ExplainCommand parent;
    private final InputStream standardInput;
    private final Console out;
    private final Console err;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "A log, in UTF-8, as it is or compressed with gzip. Default: standard input, which is also -.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--lines",
            description = "Print every line that mentions a code, with the explanation under it; with --format json an"
                    + " object on a line of its own for each, with csv a row for each mention.")
    private boolean ofLines;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The form of the answer: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    ScanCommand(ExplainCommand parent, InputStream standardInput, Console out, Console err) {
        this.parent = parent;
        this.standardInput = standardInput;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        ExplainCommand.refuseUnknownOptions(spec, files, STANDARD_INPUT::equals);
        ErrorCatalog catalog = parent.catalog(parent.ownDocuments());
        Locale language = parent.language(catalog);
        Labels labels = new Labels(language);
        List<String> names = files.isEmpty() ? List.of(STANDARD_INPUT) : files;
        ScanReport report = format.scan(ofLines, language, out);
        Summary summary = new Summary(catalog.unrecognized());
        boolean allRead = true;
        try (LogScan scan = new LogScan(catalog, ofLines, new Printer(report, summary));
                Progress progress = progress(names)) {
            for (String name : names) {
                allRead &= read(name, scan, progress, summary, labels);
            }
        }
        if (!ofLines) {
            report.sum(summary);
        }
        if (summary.mentions() == 0) {
            err.writer().println(labels.get("nothingMentioned"));
        }
        if (!allRead) {
            return ExitStatus.FAILED;
        }
        return summary.mentions() == 0 ? ExitStatus.NOT_FOUND : ExitStatus.FOUND;
    }

    private Progress progress(List<String> names) {
        try {
            return Progress.of(names.stream().map(Path::of).toList(), ofLines);
        } catch (InvalidPathException e) {
            return Progress.none();
        }
    }

    /** Reads a log, says why if that fails, and returns whether it was read to its end. */
    private boolean read(String name, LogScan scan, Progress progress, Summary summary, Labels labels) {
        try (InputStream in = name.equals(STANDARD_INPUT) ? standardInput : new FileInputStream(name)) {
            summary.addLines(scan.read(name, unpacked(progress.of(in))));
            return true;
        } catch (IOException e) {
            err.writer().println(labels.get("notRead", name) + " " + e.getMessage());
            return false;
        }
    }

    /** Returns what a stream holds, which may be compressed. */
    private static InputStream unpacked(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        boolean gzip = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }

    /** Counts and prints what is found, for as long as somebody reads it. */
    private final class Printer implements LogScan.Listener {
        private final ScanReport report;
        private final Summary summary;

        Printer(ScanReport report, Summary summary) {
            this.report = report;
            this.summary = summary;
        }

        @Override
        public void found(String file, long number, FoundLine line) {
            line.mentions().forEach(mention -> summary.add(file, number, mention));
            if (ofLines) {
                report.add(file, number, line);
            }
            if (out.isLong()) {
                goOn();
            }
        }

        @Override
        public boolean goOn() {
            return !ofLines || out.send();
        }
    }
}

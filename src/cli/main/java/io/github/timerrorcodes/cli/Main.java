package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.TimErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs the command and ends with its status. */
public final class Main {
    /** How systems say in the languages of the catalog that nobody reads any further, as after "| head". */
    private static final Pattern BROKEN_PIPE = Pattern.compile("pipe|パイプ|管道|管線|파이프|أنبوب", Pattern.CASE_INSENSITIVE);

    private Main() {}

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(run(args, Locale.getDefault(), System.in, Console.standardOutput(), Console.standardError()));
    }

    static int run(String[] args, Locale systemLanguage, InputStream in, Console out, Console err) {
        ExplainCommand command = new ExplainCommand(TimErrorCode.catalog(), systemLanguage, out, err);
        int status = new CommandLine(command)
                .addSubcommand(new ScanCommand(command, in, out, err))
                .setOut(out.writer())
                .setErr(err.writer())
                // "@name" is a word like any other, not a file of arguments.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // Negative numbers look like options; the command refuses what is neither.
                .setUnmatchedOptionsArePositionalParams(true)
                .setParameterExceptionHandler(Main::explainUsage)
                .execute(args);
        return write(out, err, status);
    }

    private static int explainUsage(ParameterException e, String[] args) {
        e.getCommandLine().getErr().println(e.getMessage());
        e.getCommandLine().getErr().println("Try --help.");
        return ExitStatus.WRONG_USAGE;
    }

    /** Writes what was printed and returns the status, which is another one if that fails. */
    private static int write(Console out, Console err, int status) {
        int result = status;
        try {
            out.write();
        } catch (IOException e) {
            if (!BROKEN_PIPE.matcher(String.valueOf(e.getMessage())).find()) {
                err.writer().println("The answer could not be written: " + e.getMessage());
                result = ExitStatus.FAILED;
            }
        }
        try {
            err.write();
        } catch (IOException e) {
            // There is nowhere left to say so.
            return result;
        }
        return result;
    }
}

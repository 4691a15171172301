package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The generator as a command: status 0 when the sources were written, 1 when something was wrong, 2 for bad options. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Reads and checks the error tables and writes the Java sources of the catalog, and its documents.")
public final class GenerateCommand implements Callable<Integer> {

    @Option(
            names = {"-d", "--data"},
            required = true,
            description = "The folder of the tables.")
    private Path data;

    @Option(
            names = {"-o", "--output"},
            required = true,
            description = "The folder that the sources go to.")
    private Path output;

    @Option(
            names = {"--documents"},
            description = "The folder that the documents go to; without it, none are written.")
    private Path documents;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Catalog catalog = Generator.generate(data, output);
            if (documents != null) {
                Generator.document(data, documents);
            }
            spec.commandLine()
                    .getOut()
                    .println(catalog.codes().size() + " codes in "
                            + catalog.languages().size() + " language(s)");
            return CommandLine.ExitCode.OK;
        } catch (InvalidTablesException e) {
            spec.commandLine().getErr().println(e.getMessage());
        } catch (IOException e) {
            spec.commandLine().getErr().println("cannot read or write: " + e);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new GenerateCommand()).execute(args));
    }
}

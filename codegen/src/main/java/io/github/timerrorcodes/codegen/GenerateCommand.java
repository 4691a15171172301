package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The generator as a command: status 0 when the sources are written, 1 when something was wrong, 2 for bad options. */
@Command(
        name = "generate",
        description = "Reads and checks error tables and writes the Java sources of their catalog, and its documents.")
public final class GenerateCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help and exits.")
    @SuppressWarnings("UnusedVariable") // the command line itself looks at it
    private boolean help;

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
            names = {"-p", "--package"},
            required = true,
            description = "The package of the enum.")
    private String packageName;

    @Option(
            names = {"-e", "--enum"},
            required = true,
            description = "The name of the enum.")
    private String enumName;

    @Option(
            names = {"-s", "--source-language"},
            required = true,
            description = "The language that the tables in the folder itself are written in, as a BCP 47 tag.")
    private String sourceLanguage;

    @Option(
            names = {"-l", "--languages"},
            split = ",",
            description = "The languages to take, as BCP 47 tags with commas between them; without it, all there are.")
    private List<String> languages = List.of();

    @Option(
            names = {"--documents"},
            description = "The folder that the documents go to; without it, none are written.")
    private Path documents;

    @Option(
            names = {"--encoding"},
            defaultValue = "UTF-8",
            description = "The encoding that the compiler reads the sources in; without it, UTF-8.")
    private Charset encoding;

    @Option(
            names = {"--null-annotations"},
            description = "Says what may be null with the annotations of JSpecify, which the compiler must know.")
    private boolean nullAnnotations;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Generator generator = new Generator(data, settings());
        try {
            say(generator.generate(output, encoding));
            if (documents != null) {
                say(generator.document(documents));
            }
            return CommandLine.ExitCode.OK;
        } catch (InvalidTablesException e) {
            spec.commandLine().getErr().println(e.messageFrom(data));
        } catch (IOException e) {
            spec.commandLine().getErr().println("cannot read or write: " + e);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private void say(String what) {
        spec.commandLine().getOut().println(what);
    }

    private Settings settings() {
        try {
            return Settings.of(packageName, enumName, sourceLanguage, languages, nullAnnotations);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new GenerateCommand()).execute(args));
    }
}

package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import io.github.timerrorcodes.codegen.tables.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/** What the goals have in common: the tables, and what is said when they cannot be right. */
abstract class CatalogMojo extends AbstractMojo {

    /** The folder of the tables. */
    @Parameter(required = true)
    private File data;

    /** The package of the enum. */
    @Parameter(required = true)
    private String packageName;

    /** The name of the enum. Where it ends in {@code Code}, the names of the other types begin with what stands before that. */
    @Parameter(required = true)
    private String enumName;

    /** The language that the tables in the folder itself are written in, as a BCP 47 tag. */
    @Parameter(required = true)
    private String sourceLanguage;

    /** The languages to take, as BCP 47 tags; without any, all that the folder of the tables has. */
    @Parameter
    private List<String> languages;

    @Inject
    private BuildContext buildContext;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Path output = output();
        forgetWhatWasShown();
        try {
            Optional<Catalog> catalog = write(new Generator(data.toPath(), settings()), output);
            getLog().info(Front.outcome(catalog));
            catalog.ifPresent(written -> buildContext.refresh(output.toFile()));
        } catch (InvalidTablesException e) {
            showInEditor(e.problems());
            // Without a cause, whose message would list the problems once more.
            throw new MojoFailureException("The tables cannot be right:\n" + e.messageFrom(data.toPath()));
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read or write: " + e.getMessage(), e);
        }
    }

    private Settings settings() throws MojoExecutionException {
        try {
            return Front.settings(packageName, enumName, sourceLanguage, languages == null ? List.of() : languages);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Takes away the marks of an earlier run, whose lines may have been mended. */
    private void forgetWhatWasShown() throws MojoExecutionException {
        if (!data.isDirectory()) {
            throw new MojoExecutionException(
                    "There is no folder " + data + "; the parameter data must name that of the tables");
        }
        try (Stream<Path> files = Files.walk(data.toPath())) {
            files.filter(Files::isRegularFile).forEach(file -> buildContext.removeMessages(file.toFile()));
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read " + data + ": " + e.getMessage(), e);
        }
    }

    /** Marks the lines in an editor; the context of a build on the command line would only log them a second time. */
    private void showInEditor(List<Problem> problems) {
        if (buildContext instanceof DefaultBuildContext) {
            return;
        }
        for (Problem problem : problems) {
            buildContext.addMessage(
                    new File(data, problem.file()),
                    (int) problem.line(),
                    0,
                    problem.message(),
                    BuildContext.SEVERITY_ERROR,
                    null);
        }
    }

    /** Returns the folder that is written. */
    abstract Path output();

    /** Writes what the goal is for. */
    abstract Optional<Catalog> write(Generator generator, Path output) throws IOException, InvalidTablesException;
}

package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common: the tables, and what is said when they cannot be right. */
abstract class CatalogMojo extends AbstractMojo {

    /** The folder of the tables. */
    @Parameter(property = "timErrorCodes.data", defaultValue = "${project.basedir}/src/main/error-codes")
    private File data;

    /** The package of the enum. */
    @Parameter(property = "timErrorCodes.packageName", required = true)
    private String packageName;

    /** The name of the enum. Where it ends in {@code Code}, the names of the other types begin with what stands before that. */
    @Parameter(property = "timErrorCodes.enumName", required = true)
    private String enumName;

    /** The language that the tables in the folder itself are written in, as a BCP 47 tag. */
    @Parameter(property = "timErrorCodes.sourceLanguage", required = true)
    private String sourceLanguage;

    /** The languages to take, as BCP 47 tags; without any, all that the folder of the tables has. */
    @Parameter(property = "timErrorCodes.languages")
    private List<String> languages;

    /** Whether to do nothing. */
    @Parameter(property = "timErrorCodes.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped: timErrorCodes.skip is set");
            return;
        }
        try {
            getLog().info(write(new Generator(data.toPath(), settings())));
        } catch (InvalidTablesException e) {
            // Without a cause, whose message would list the problems once more.
            throw new MojoFailureException("The tables cannot be right:\n" + e.messageFrom(data.toPath()));
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read or write: " + e.getMessage(), e);
        }
    }

    private Settings settings() throws MojoExecutionException {
        try {
            return Settings.of(
                    packageName,
                    enumName,
                    sourceLanguage,
                    languages == null ? List.of() : languages,
                    project.getArtifacts().stream().anyMatch(CatalogMojo::isJSpecify));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private static boolean isJSpecify(Artifact dependency) {
        return dependency.getGroupId().equals("org.jspecify")
                && dependency.getArtifactId().equals("jspecify");
    }

    final MavenProject project() {
        return project;
    }

    /** Writes what the goal is for, and says what was written. */
    abstract String write(Generator generator) throws IOException, InvalidTablesException, MojoExecutionException;
}

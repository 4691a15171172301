package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common: the tables, and what is said when they cannot be right. */
abstract class CatalogMojo extends AbstractMojo {

    /** The folder of the tables. */
    @Parameter(required = true)
    private File data;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            write(data.toPath());
        } catch (InvalidTablesException e) {
            throw new MojoFailureException("The tables in " + data + " cannot be right:\n" + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read or write: " + e.getMessage(), e);
        }
    }

    /** Writes what the goal is for. */
    abstract void write(Path data) throws IOException, InvalidTablesException;
}

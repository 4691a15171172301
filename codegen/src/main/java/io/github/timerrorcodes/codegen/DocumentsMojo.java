package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** The documents of the catalog as a Maven goal. */
@Mojo(name = "documents", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class DocumentsMojo extends AbstractMojo {

    /** The folder of the tables. */
    @Parameter(required = true)
    private File data;

    /** The folder that the documents go to. */
    @Parameter(defaultValue = "${project.build.directory}/documents")
    private File output;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Generator.document(data.toPath(), output.toPath());
        } catch (InvalidTablesException e) {
            throw new MojoFailureException("The tables in " + data + " cannot be right:\n" + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read or write: " + e.getMessage(), e);
        }
    }
}

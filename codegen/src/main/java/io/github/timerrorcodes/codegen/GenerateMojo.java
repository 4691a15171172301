package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** The generator as a Maven goal: generates the catalog and adds it to the sources of the project. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** The folder of the tables. */
    @Parameter(required = true)
    private File data;

    /** The folder that the sources go to. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/tim-error-codes")
    private File output;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Catalog catalog = Generator.generate(data.toPath(), output.toPath());
            getLog().info(catalog.codes().size() + " codes in "
                    + catalog.languages().size() + " language(s)");
        } catch (InvalidTablesException e) {
            throw new MojoFailureException("The tables in " + data + " cannot be right:\n" + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read or write: " + e.getMessage(), e);
        }
        project.addCompileSourceRoot(output.getPath());
    }
}

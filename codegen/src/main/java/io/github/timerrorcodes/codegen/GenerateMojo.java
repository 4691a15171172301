package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** The generator as a Maven goal: generates the catalog and adds it to the sources of the project. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends CatalogMojo {

    /** The folder that the sources go to. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/tim-error-codes")
    private File output;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    void write(Path data) throws IOException, InvalidTablesException {
        Catalog catalog = Generator.generate(data, output.toPath());
        getLog().info(catalog.codes().size() + " codes in "
                + catalog.languages().size() + " language(s)");
        project.addCompileSourceRoot(output.getPath());
    }
}

package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates the enum of a catalog with its lookup and texts, and adds it to the sources of the project. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends CatalogMojo {

    /** The folder that the sources go to. Every execution needs one of its own. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/tim-error-codes")
    private File output;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    Path output() {
        return output.toPath();
    }

    @Override
    Optional<Catalog> write(Generator generator, Path output) throws IOException, InvalidTablesException {
        // Before anything can fail, so that an editor knows the folder even while a table is wrong.
        project.addCompileSourceRoot(output.toString());
        return generator.generate(output);
    }
}

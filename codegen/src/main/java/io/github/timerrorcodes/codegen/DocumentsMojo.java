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

/** Writes the documents of a catalog: a page to search, Markdown, JSON and CSV. */
@Mojo(name = "documents", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class DocumentsMojo extends CatalogMojo {

    /** The folder that the documents go to. Every execution needs one of its own. */
    @Parameter(defaultValue = "${project.build.directory}/documents")
    private File output;

    @Override
    Path output() {
        return output.toPath();
    }

    @Override
    Optional<Catalog> write(Generator generator, Path output) throws IOException, InvalidTablesException {
        return generator.document(output);
    }
}

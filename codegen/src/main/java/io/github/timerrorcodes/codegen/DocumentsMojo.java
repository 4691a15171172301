package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** The documents of the catalog as a Maven goal. */
@Mojo(name = "documents", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class DocumentsMojo extends CatalogMojo {

    /** The folder that the documents go to. */
    @Parameter(defaultValue = "${project.build.directory}/documents")
    private File output;

    @Override
    void write(Path data) throws IOException, InvalidTablesException {
        Generator.document(data, output.toPath());
    }
}

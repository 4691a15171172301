package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the documents of a catalog: a page to search, Markdown, JSON and CSV. */
@Mojo(name = "documents", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class DocumentsMojo extends CatalogMojo {

    /** The folder that the documents go to. Two catalogs of one project need a folder each. */
    @Parameter(property = "timErrorCodes.documents", defaultValue = "${project.build.directory}/documents")
    private File output;

    @Override
    String write(Generator generator) throws IOException, InvalidTablesException {
        return generator.document(output.toPath());
    }
}

package io.github.timerrorcodes.gradle;

import io.github.timerrorcodes.codegen.Generator;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.file.Path;
import org.gradle.api.tasks.CacheableTask;

/** Writes the documents of a catalog: a page to search, Markdown, JSON and CSV. */
@CacheableTask
public abstract class DocumentErrorCodes extends CatalogTask {

    @Override
    boolean nullAnnotations() {
        return false;
    }

    @Override
    String write(Generator generator, Path output) throws IOException, InvalidTablesException {
        return generator.document(output);
    }
}

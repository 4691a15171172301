package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.docs.Documents;
import io.github.timerrorcodes.codegen.java.JavaSources;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.tables.Catalogs;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The way from the tables to the sources and to the documents: read, check, emit, write. */
public final class Generator {
    /** The language of the tables themselves. */
    public static final Locale SOURCE_LANGUAGE = Locale.JAPANESE;

    private Generator() {}

    /**
     * Writes the sources of the catalog.
     *
     * @param data the folder of the tables
     * @param output the folder that the sources go to; it is made if need be
     * @return the catalog that was written
     * @throws InvalidTablesException if the tables cannot be right; then nothing has been written
     * @throws IOException if a folder or file cannot be read or written
     */
    public static Catalog generate(Path data, Path output) throws IOException, InvalidTablesException {
        Catalog catalog = Catalogs.read(data, SOURCE_LANGUAGE);
        new OutputFolder(output).replaceWith(JavaSources.of(catalog));
        return catalog;
    }

    /**
     * Writes the documents of the catalog: a page to search, Markdown, JSON and CSV.
     *
     * @param data the folder of the tables
     * @param output the folder that the documents go to; it is made if need be
     * @return the catalog that was written
     * @throws InvalidTablesException if the tables cannot be right; then nothing has been written
     * @throws IOException if a folder or file cannot be read or written
     */
    public static Catalog document(Path data, Path output) throws IOException, InvalidTablesException {
        Catalog catalog = Catalogs.read(data, SOURCE_LANGUAGE);
        new OutputFolder(output).replaceWith(Documents.of(catalog));
        return catalog;
    }
}

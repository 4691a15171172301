package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.documents.Documents;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.sources.JavaSources;
import io.github.timerrorcodes.codegen.tables.Catalogs;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The way from the tables to the sources and to the documents: read, check, emit, write. */
public final class Generator {
    private final Path tables;
    private final Settings settings;

    /**
     * Makes a generator.
     *
     * @param tables the folder of the tables
     * @param settings what is to be made of them
     */
    public Generator(Path tables, Settings settings) {
        this.tables = tables;
        this.settings = settings;
    }

    /**
     * Writes the sources of the catalog. Files that have not changed are left untouched.
     *
     * @param output the folder that the sources go to; it is made if need be
     * @param encoding the encoding that the compiler reads them in
     * @return what was written, for a person
     * @throws InvalidTablesException if the tables cannot be right; then nothing has been written
     * @throws IOException if a folder or file cannot be read or written
     */
    public String generate(Path output, Charset encoding) throws IOException, InvalidTablesException {
        Catalog catalog = read(JavaSources.MOST_CODES);
        return write(catalog, "sources", JavaSources.of(catalog, settings.nullAnnotations(), encoding), output);
    }

    /**
     * Writes the documents of the catalog: a page to search, Markdown, JSON and CSV. Files that have not changed are left
     * untouched.
     *
     * @param output the folder that the documents go to; it is made if need be
     * @return what was written, for a person
     * @throws InvalidTablesException if the tables cannot be right; then nothing has been written
     * @throws IOException if a folder or file cannot be read or written
     */
    public String document(Path output) throws IOException, InvalidTablesException {
        Catalog catalog = read(Integer.MAX_VALUE);
        return write(catalog, "documents", Documents.of(catalog), output);
    }

    private Catalog read(int mostCodes) throws IOException, InvalidTablesException {
        if (!Files.isDirectory(tables)) {
            throw new NoSuchFileException(tables.toString(), null, "there is no folder of tables");
        }
        return Catalogs.read(tables, settings, mostCodes);
    }

    private String write(Catalog catalog, String kind, List<GeneratedFile> files, Path output) throws IOException {
        String owner = kind + "-" + settings.naming().packageName() + "."
                + settings.naming().enumName();
        int changed = new OutputFolder(output, owner).replaceWith(files);
        return catalog.codes().size() + " codes in " + catalog.languages().size() + " language(s), "
                + (changed == 0 ? "nothing has changed" : changed + " file(s) written") + ": " + output;
    }
}

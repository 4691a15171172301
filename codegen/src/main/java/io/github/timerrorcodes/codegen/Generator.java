package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.docs.Documents;
import io.github.timerrorcodes.codegen.java.JavaSources;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.Catalogs;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The way from the tables to the sources and to the documents: read, check, emit, write. */
public final class Generator {
    private final Path data;
    private final Settings settings;

    /**
     * Makes a generator.
     *
     * @param data the folder of the tables
     * @param settings what is to be made of them
     */
    public Generator(Path data, Settings settings) {
        this.data = data;
        this.settings = settings;
    }

    /**
     * Writes the sources of the catalog, unless they are there already.
     *
     * @param output the folder that the sources go to; it is made if need be
     * @return the catalog that was written, or nothing if neither the tables nor the settings nor the generator have changed
     * @throws InvalidTablesException if the tables cannot be right; then nothing has been written
     * @throws IOException if a folder or file cannot be read or written
     */
    public Optional<Catalog> generate(Path output) throws IOException, InvalidTablesException {
        return write(output, JavaSources::of);
    }

    /**
     * Writes the documents of the catalog, unless they are there already: a page to search, Markdown, JSON and CSV.
     *
     * @param output the folder that the documents go to; it is made if need be
     * @return the catalog that was written, or nothing if neither the tables nor the settings nor the generator have changed
     * @throws InvalidTablesException if the tables cannot be right; then nothing has been written
     * @throws IOException if a folder or file cannot be read or written
     */
    public Optional<Catalog> document(Path output) throws IOException, InvalidTablesException {
        return write(output, Documents::of);
    }

    private Optional<Catalog> write(Path output, Function<Catalog, List<GeneratedFile>> emitter)
            throws IOException, InvalidTablesException {
        if (!Files.isDirectory(data)) {
            throw new NoSuchFileException(data.toString(), null, "there is no folder of tables");
        }
        OutputFolder folder = new OutputFolder(output);
        String inputs = Fingerprint.ofInputs(data, settings);
        if (folder.isMadeFrom(inputs)) {
            return Optional.empty();
        }
        Catalog catalog = Catalogs.read(data, settings);
        folder.replaceWith(emitter.apply(catalog), inputs);
        return Optional.of(catalog);
    }
}

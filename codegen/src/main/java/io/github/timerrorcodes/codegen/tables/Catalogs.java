package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Settings;
import java.io.IOException;
import java.nio.file.Path;

/** The way from a folder of tables to a valid catalog. */
public final class Catalogs {

    private Catalogs() {}

    /**
     * Reads and checks the tables in a folder.
     *
     * @param folder the folder of the tables
     * @param settings what is to be made of them
     * @param mostCodes how many codes there may be
     * @return the catalog
     * @throws InvalidTablesException if anything in the tables cannot be right, with all problems there are
     * @throws IOException if the folder cannot be read
     */
    public static Catalog read(Path folder, Settings settings, int mostCodes)
            throws IOException, InvalidTablesException {
        Problems problems = new Problems();
        CatalogFiles files = new CatalogReader(new TableFolder(folder, problems), settings, problems).read();
        Catalog catalog = new CatalogChecker(settings.naming(), mostCodes, problems).check(files);
        problems.throwIfAny();
        return catalog;
    }
}

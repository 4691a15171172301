package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Settings;
import java.io.IOException;
import java.nio.file.Path;

/** The way from a folder of tables to a valid catalog. */
public final class Catalogs {
    /** The most codes that a catalog without ranges can have; each range makes it a little less. */
    public static final int MOST_SINGLE_CODES = SizeRule.MOST_SINGLE_CODES;

    private Catalogs() {}

    /**
     * Reads and checks the tables in a folder.
     *
     * @param folder the folder of the tables
     * @param settings what is to be made of them
     * @return the catalog
     * @throws InvalidTablesException if anything in the tables cannot be right, with all problems there are
     * @throws IOException if the folder cannot be read
     */
    public static Catalog read(Path folder, Settings settings) throws IOException, InvalidTablesException {
        Problems problems = new Problems();
        TableFiles files = new TableFilesReader(folder, settings, problems).read();
        Catalog catalog = new TableFilesChecker(settings.naming(), problems).check(files);
        problems.throwIfAny();
        return catalog;
    }
}

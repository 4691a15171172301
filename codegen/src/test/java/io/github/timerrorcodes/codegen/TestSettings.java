package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.sources.JavaSources;
import io.github.timerrorcodes.codegen.tables.Catalogs;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The settings with which most tests read tables: those of the library's own catalog. */
public final class TestSettings {
    /** The library's own tables. */
    public static final Path DATA = Path.of(System.getProperty("data.directory"));

    /** How the library's own build reads them. */
    public static final Settings TIM = Settings.of("io.github.timerrorcodes", "TimErrorCode", "ja", List.of(), true);

    private TestSettings() {}

    /** Reads tables that are written in Japanese. */
    public static Catalog read(Path tables) throws IOException, InvalidTablesException {
        return Catalogs.read(tables, TIM, JavaSources.MOST_CODES);
    }
}

package io.github.timerrorcodes.benchmarks.scale;

import io.github.timerrorcodes.codegen.tables.Catalogs;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What building a catalog of some size takes and makes.
 *
 * @param codes how many codes it has
 * @param slots how long its lookup table is
 * @param enumBytes the size of the enum's class file
 * @param textsBytes the size of the class file with the texts of one language
 */
public record Scale(
        int codes, double generateMillis, double compileMillis, int slots, long enumBytes, long textsBytes) {

    /** The sizes that are tried; the last is the most that the checker lets pass. */
    public static final List<Integer> SIZES = List.of(500, 1000, 2000, Catalogs.MOST_SINGLE_CODES);

    public static List<Scale> measure(Path folder)
            throws IOException, InvalidTablesException, ReflectiveOperationException {
        InventedLibrary.build(folder.resolve("warm-up"), SIZES.get(0));
        List<Scale> scales = new ArrayList<>();
        for (int codes : SIZES) {
            InventedLibrary library = InventedLibrary.build(folder.resolve("codes-" + codes), codes);
            scales.add(new Scale(
                    codes,
                    library.generateMillis(),
                    library.compileMillis(),
                    library.slots(),
                    library.bytesOf("TimErrorCode"),
                    library.bytesOf("internal/TimErrorTextsJa")));
        }
        return scales;
    }
}

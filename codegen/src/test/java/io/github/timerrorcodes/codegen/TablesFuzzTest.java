package io.github.timerrorcodes.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.sources.JavaSources;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts any bytes in the place of one table file: they make a catalog, or problems that say where and how to mend them, and
 * nothing else. Without further ado the inputs beside this class are tried; with {@code JAZZER_FUZZ=1} in the environment
 * the fuzzer invents more.
 */
class TablesFuzzTest {
    private static final List<String> FILES = List.of(
            "sdk-general.csv",
            "server-group.csv",
            "tables.csv",
            "categories.csv",
            "retryability.csv",
            "aliases.csv",
            "unrecognized.csv",
            "en/sdk-general.csv",
            "en/tables.csv",
            "en/user-messages.csv",
            "en/unrecognized.csv",
            "page.csv",
            "search-words.csv",
            "fillers.csv");

    @TempDir
    private static Path folder;

    private static SmallTables tables;

    @BeforeAll
    static void write_the_tables() {
        tables = SmallTables.in(folder);
    }

    /** The first byte chooses the file, as a letter from {@code a}; the others are its content. */
    @FuzzTest(maxDuration = "90s")
    void any_bytes_make_a_catalog_or_problems_with_file_and_line(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        String file = FILES.get(Math.floorMod(input[0] - 'a', FILES.size()));
        byte[] content = Arrays.copyOfRange(input, 1, input.length);
        tables.write(file, content);
        try {
            readAndEmit();
        } finally {
            tables.restore(file);
        }
    }

    private static void readAndEmit() throws IOException {
        try {
            Catalog catalog = TestSettings.read(folder);
            assertThat(JavaSources.of(catalog, true, UTF_8)).isNotEmpty();
        } catch (InvalidTablesException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.file()).as("file of %s", problem).isNotBlank();
                assertThat(problem.line()).as("line of %s", problem).isPositive();
                assertThat(problem.message()).as("message of %s", problem).isNotBlank();
            });
        }
    }
}

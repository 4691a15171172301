package io.github.timerrorcodes.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.Catalogs;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The most codes that a catalog can have, each as long in the class file as one can be. */
class CatalogSizeTest {
    private static final String HEADER = "code,name,sdk_constant,source,retryability,min_delay_ms,description,remedy\n";

    /** From here on an ordinal, a number, a table's index take their longest instruction. */
    private static final int SMALL_TABLES = 130;

    private static final int FIRST_NUMBER = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void the_most_codes_that_the_checker_lets_pass_compile_and_are_found() throws Exception {
        Path sources = folder.resolve("sources");
        new Generator(tablesWith(Catalogs.MOST_SINGLE_CODES), Settings.LIBRARY).generate(sources);

        try (URLClassLoader library = LibrarySources.compileWith(sources, folder.resolve("classes"))) {
            Class<?> type = library.loadClass("io.github.timerrorcodes.TimErrorCode");
            Object last =
                    type.getMethod("fromCode", int.class).invoke(null, FIRST_NUMBER + Catalogs.MOST_SINGLE_CODES - 1);

            assertThat(last).hasToString("CODE_" + (Catalogs.MOST_SINGLE_CODES - 1));
            assertThat(type.getMethod("description").invoke(last))
                    .isEqualTo("説明" + (Catalogs.MOST_SINGLE_CODES - 1) + "です。");
            assertThat(type.getMethod("sdkConstant").invoke(last))
                    .isEqualTo("ERR_CODE_" + (Catalogs.MOST_SINGLE_CODES - 1));
            assertThat(type.getMethod("retryability").invoke(last)).hasToString("AFTER_REFRESH");
        }
    }

    @Test
    void one_more_is_refused_where_it_stands_before_any_java_is_written() {
        Path tables = tablesWith(Catalogs.MOST_SINGLE_CODES + 1);

        InvalidTablesException refusal = catchThrowableOfType(
                InvalidTablesException.class,
                () -> new Generator(tables, Settings.LIBRARY).generate(folder.resolve("sources")));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("131-t130.csv");
            assertThat(problem.line()).isEqualTo(Catalogs.MOST_SINGLE_CODES - SMALL_TABLES + 2);
            assertThat(problem.message()).contains("hold no more codes", "" + Catalogs.MOST_SINGLE_CODES);
        });
        assertThat(folder.resolve("sources")).doesNotExist();
    }

    /** One code in each of the small tables, and all others in a table behind them. */
    private Path tablesWith(int count) {
        SmallTables tables = SmallTables.withoutTables(folder.resolve("tables"));
        StringBuilder titles = new StringBuilder("table,category,origin,title\n");
        for (int table = 0; table <= SMALL_TABLES; table++) {
            int end = table < SMALL_TABLES ? table + 1 : count;
            tables.write(
                    String.format("%02d-t%d.csv", table + 1, table),
                    IntStream.range(table, end)
                            .mapToObj(CatalogSizeTest::row)
                            .collect(Collectors.joining("", HEADER, "")));
            titles.append("t").append(table).append(",SDK,SDK,表").append(table).append('\n');
        }
        tables.write("tables.csv", titles.toString());
        tables.write("categories.csv", "category,title\nSDK,全般\n");
        tables.write("retryability.csv", """
                retryability,title,advice
                NOT_RETRYABLE,可否,再試行できません。
                BACKOFF,可否,間隔を広げてください。
                THROTTLED,可否,頻度を下げてください。
                AFTER_LOGIN,可否,ログインしてください。
                AFTER_RECONNECT,可否,接続してください。
                AFTER_READY,可否,待ってください。
                AFTER_REFRESH,可否,読み直してください。
                """);
        return tables.folder();
    }

    private static String row(int index) {
        return FIRST_NUMBER + index + ",CODE_" + index + ",ERR_CODE_" + index + ",sdk,AFTER_REFRESH,,説明" + index
                + "です。,対処" + index + "です。\n";
    }
}

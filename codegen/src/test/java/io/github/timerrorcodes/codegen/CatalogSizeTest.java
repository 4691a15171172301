package io.github.timerrorcodes.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.timerrorcodes.codegen.sources.JavaSources;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The most codes that a catalog can have, each as long in the class file as one can be. */
class CatalogSizeTest {
    private static final String HEADER =
            "code,name,sdk_constant,source,retryability,min_delay_ms,outcome,user_message,description,remedy\n";

    /** Ranges of numbers that take the longest instruction. */
    private static final int FIRST_NUMBER = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void the_most_codes_compile_and_are_found() throws Exception {
        Path sources = folder.resolve("sources");
        new Generator(tablesWith(JavaSources.MOST_CODES), TestSettings.TIM).generate(sources, UTF_8);

        try (URLClassLoader library = LibrarySources.compileWith(sources, folder.resolve("classes"))) {
            int last = JavaSources.MOST_CODES - 1;
            Object code = library.loadClass("io.github.timerrorcodes.TimErrorCode")
                    .getMethod("fromCode", int.class)
                    .invoke(null, FIRST_NUMBER + 10 * last + 3);

            assertThat(code).hasToString("CODE_" + last);
            assertThat(code.getClass().getMethod("description").invoke(code)).isEqualTo("説明" + last + "です。");
            assertThat(code.getClass().getMethod("sdkConstant").invoke(code)).isEqualTo("ERR_CODE_" + last);
        }
    }

    @Test
    void one_more_is_refused_where_it_stands_before_any_java_is_written_and_is_no_problem_for_documents()
            throws Exception {
        Generator generator = new Generator(tablesWith(JavaSources.MOST_CODES + 1), TestSettings.TIM);

        InvalidTablesException refusal = catchThrowableOfType(
                InvalidTablesException.class, () -> generator.generate(folder.resolve("sources"), UTF_8));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("all.csv");
            assertThat(problem.line()).isEqualTo(JavaSources.MOST_CODES + 2);
            assertThat(problem.message()).contains("no more than " + JavaSources.MOST_CODES + " codes");
        });
        assertThat(folder.resolve("sources")).doesNotExist();
        assertThat(generator.document(folder.resolve("documents")))
                .startsWith((JavaSources.MOST_CODES + 1) + " codes in 1 language(s)");
    }

    @Test
    void the_longest_texts_compile_and_are_found() throws Exception {
        String longest = "あ".repeat(10_000);
        Path tables = tablesWith(40);
        Path table = tables.resolve("all.csv");
        Files.writeString(
                table, Files.readString(table).replace("説明7です。", longest).replace("対処7です。", longest));
        Path sources = folder.resolve("sources");
        new Generator(tables, TestSettings.TIM).generate(sources, UTF_8);

        try (URLClassLoader library = LibrarySources.compileWith(sources, folder.resolve("classes"))) {
            Class<?> codes = library.loadClass("io.github.timerrorcodes.TimErrorCode");
            for (Object code : codes.getEnumConstants()) {
                int ordinal = ((Enum<?>) code).ordinal();
                String number = ordinal == 40 ? "" : Integer.toString(ordinal);
                assertThat(codes.getMethod("description").invoke(code))
                        .as("%s", code)
                        .isEqualTo(ordinal == 7 ? longest : ordinal == 40 ? "未登録です。" : "説明" + number + "です。");
                assertThat(codes.getMethod("remedy").invoke(code))
                        .as("%s", code)
                        .isEqualTo(ordinal == 7 ? longest : ordinal == 40 ? "更新してください。" : "対処" + number + "です。");
            }
        }
    }

    private Path tablesWith(int count) {
        return SmallTables.empty(folder.resolve("tables"))
                .write(
                        "all.csv",
                        IntStream.range(0, count)
                                .mapToObj(CatalogSizeTest::row)
                                .collect(Collectors.joining("", HEADER, "")))
                .write("tables.csv", "table,category,origin,title\nall,SDK,SDK,表\n")
                .write("categories.csv", "category,title\nSDK,全般\n")
                .write("unrecognized.csv", "user_message,description,remedy\ntry-later,未登録です。,更新してください。\n")
                .folder();
    }

    private static String row(int index) {
        int first = FIRST_NUMBER + 10 * index;
        return first + ".." + (first + 5) + ",CODE_" + index + ",ERR_CODE_" + index
                + ",sdk,AFTER_REFRESH,,UNKNOWN,try-later,説明" + index + "です。,対処" + index + "です。\n";
    }
}

package io.github.timerrorcodes.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.timerrorcodes.codegen.model.Naming;
import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import io.github.timerrorcodes.codegen.tables.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What an application gets that has the generator make a catalog of its own codes. */
class ApplicationCatalogTest {
    private static final Path DATA = Path.of(System.getProperty("data.directory"));
    private static final Naming SHOP = new Naming("example.shop", "ShopErrorCode");

    @TempDir
    private Path temp;

    private SmallTables tables;
    private Path out;

    @BeforeEach
    void write_only_what_is_the_applications_own() {
        tables = SmallTables.in(temp.resolve("data"));
        for (String words : new String[] {"retryability.csv", "labels.csv", "page.csv"}) {
            tables.delete(words).delete("en/" + words);
        }
        out = temp.resolve("out");
    }

    private Generator generator(Locale... languages) {
        return new Generator(tables.folder(), new Settings(SHOP, Locale.JAPANESE, List.of(languages)));
    }

    @Test
    void its_enum_has_the_same_members_as_the_vendors() throws Exception {
        try (URLClassLoader classes = compile()) {
            Class<?> vendors = classes.loadClass("io.github.timerrorcodes.TimErrorCode");
            Class<?> own = classes.loadClass("example.shop.ShopErrorCode");

            assertThat(members(own)).isEqualTo(members(vendors)).contains("fromCode(int)", "description(Locale)");
            assertThat(own.getInterfaces()).containsExactly(vendors.getInterfaces());
        }
    }

    private static List<String> members(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(ApplicationCatalogTest::signature)
                .sorted()
                .toList();
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')');
    }

    @Test
    void its_codes_are_found_and_speak_its_languages() throws Exception {
        try (URLClassLoader classes = compile()) {
            Class<?> own = classes.loadClass("example.shop.ShopErrorCode");

            assertThat(fromCode(own, 6015)).hasToString("IN_PROGRESS");
            assertThat(fromCode(own, 150)).hasToString("CUSTOM_ERROR");
            assertThat(fromCode(own, 6206)).hasToString("UNRECOGNIZED");
            assertThat(ask(fromCode(own, 6015), "description")).isEqualTo("実行中です。");
            assertThat(ask(fromCode(own, 6015), "description", Locale.US)).isEqualTo("It is running.");
            assertThat(ask(fromCode(own, 6206), "remedy", Locale.US)).isEqualTo("Update.");
            assertThat(ask(fromCode(own, 8512), "retryability")).hasToString("THROTTLED");
            assertThat(ask(fromCode(own, 8512), "minRetryDelayMillis")).isEqualTo(60000L);
            assertThat(ask(ask(fromCode(own, 8512), "category"), "title", Locale.US))
                    .isEqualTo("Group");
            assertThat(ask(ask(fromCode(own, 8512), "table"), "codes")).hasToString("[ONLINE_LIMIT, CUSTOM_ERROR]");
        }
    }

    @Test
    void its_sources_need_nothing_but_java_and_the_library() throws Exception {
        generator().generate(out);

        contents(out)
                .forEach((file, source) -> assertThat(source.lines()
                                .filter(line -> line.startsWith("import "))
                                .toList())
                        .as(file)
                        .allMatch(
                                line -> line.matches("import (java|io\\.github\\.timerrorcodes|example\\.shop)\\..*")));
    }

    @Test
    void words_that_it_leaves_out_are_the_librarys() throws Exception {
        generator().document(out);

        assertThat(out.resolve("markdown/en/README.md")).content().contains("with growing intervals");
        assertThat(out.resolve("markdown/README.md"))
                .content()
                .startsWith("# ShopErrorCode")
                .doesNotContain("Tencent", "IM");
        assertThat(out.resolve("data/error-codes.json")).content().contains("\"enum\": \"ShopErrorCode\"");
    }

    @Test
    void a_word_that_it_gives_takes_the_place_of_the_librarys_and_the_others_stay() throws Exception {
        tables.write("page.csv", "label,text\ntitle,店のエラーコード\n")
                .write("en/page.csv", "label,text\ntitle,Shop errors\n");

        generator().document(out);

        assertThat(out.resolve("markdown/README.md"))
                .content()
                .startsWith("# 店のエラーコード")
                .contains("[English](en/README.md): Shop errors");
    }

    @Test
    void a_word_that_it_gives_twice_is_a_problem() {
        tables.write("page.csv", "label,text\ntitle,店のエラー\ntitle,エラー\n");

        assertThat(problems(generator()))
                .contains("page.csv:3: the label title stands twice, first in line 2; keep one of them");
    }

    @Test
    void words_for_a_language_that_the_library_lacks_are_english() throws Exception {
        translateInto("fr");

        generator().document(out);

        assertThat(out.resolve("markdown/fr/README.md")).content().contains("with growing intervals");
    }

    @Test
    void a_word_that_the_library_does_not_know_is_a_problem() {
        tables.write("retryability.csv", "retryability,title,advice\nPERHAPS,多分,様子を見てください。\n");

        assertThat(problems(generator()))
                .contains("retryability.csv:2: there is no retryability PERHAPS in the library; delete the row");
    }

    @Test
    void the_constants_of_its_backend_may_be_called_what_they_are_called_there() throws Exception {
        tables.replace("02-server-group.csv", "ONLINE_LIMIT,,", "ONLINE_LIMIT,online.limit-1,");
        assertThat(generator().generate(out)).isPresent();

        tables.replace("02-server-group.csv", "online.limit-1", "online limit");
        assertThat(problems(generator()))
                .contains(
                        "02-server-group.csv:2: \"online limit\" is not a constant; write it like ORDER_LOCKED or leave"
                                + " it empty");
    }

    @Test
    void only_the_languages_that_it_asks_for_are_taken() throws Exception {
        translateInto("fr");

        generator(Locale.FRENCH).generate(out);

        assertThat(contents(out))
                .containsKey("example/shop/internal/ShopErrorTextsFr.java")
                .containsKey("example/shop/internal/ShopErrorTextsJa.java")
                .doesNotContainKey("example/shop/internal/ShopErrorTextsEn.java");
    }

    @Test
    void a_language_that_it_asks_for_and_does_not_have_is_a_problem() {
        assertThat(problems(generator(Locale.ENGLISH, Locale.KOREAN)))
                .containsExactly(
                        "ko:1: the folder of this language is missing; add it, or do not ask for the language");
    }

    @Test
    void two_catalogs_can_stand_in_one_package() throws Exception {
        Settings other = new Settings(new Naming("example.shop", "Payment"), Locale.JAPANESE, List.of());
        new Generator(tables.folder(), other).generate(out.resolve("other"));

        try (URLClassLoader classes = compile()) {
            assertThat(fromCode(classes.loadClass("example.shop.Payment"), 6015))
                    .hasToString("IN_PROGRESS");
            assertThat(classes.loadClass("example.shop.PaymentCategory").getEnumConstants())
                    .hasSize(2);
        }
    }

    @Test
    void nothing_is_generated_again_while_nothing_has_changed() throws Exception {
        assertThat(generator().generate(out)).isPresent();
        FileTime longAgo = FileTime.fromMillis(0);
        Path manifest = out.resolve(".generated-files");
        Files.setLastModifiedTime(manifest, longAgo);

        assertThat(generator().generate(out)).isEmpty();

        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(longAgo);
    }

    @Test
    void a_change_of_a_table_of_the_settings_or_of_the_output_generates_again() throws Exception {
        generator().generate(out);
        tables.replace("01-sdk-general.csv", "実行中です。", "処理中です。");
        assertThat(generator().generate(out)).as("a table has changed").isPresent();
        assertThat(generator(Locale.ENGLISH).generate(out))
                .as("the languages have")
                .isPresent();

        Path code = out.resolve("example/shop/ShopErrorCode.java");
        String before = Files.readString(code);
        Files.writeString(code, "// edited by hand");
        assertThat(generator(Locale.ENGLISH).generate(out)).as("a source has").isPresent();
        assertThat(code).hasContent(before);

        Files.delete(code);
        assertThat(generator(Locale.ENGLISH).generate(out))
                .as("a source is gone")
                .isPresent();
        assertThat(code).hasContent(before);
    }

    @Test
    void a_table_that_is_broken_after_a_run_is_reported_and_mended_back_needs_no_new_run() throws Exception {
        generator().generate(out);
        Map<String, String> before = contents(out);
        tables.replace("01-sdk-general.csv", "6015,", "x,");

        assertThat(problems(generator())).anyMatch(problem -> problem.startsWith("01-sdk-general.csv:2: "));
        assertThat(contents(out)).isEqualTo(before);

        tables.replace("01-sdk-general.csv", "x,", "6015,");
        assertThat(generator().generate(out)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "example.shop, 1Code, ja, is not the name of a Java type",
        "example.shop, class, ja, is not the name of a Java type",
        "example..shop, ShopErrorCode, ja, is not a Java package",
        "example.new, ShopErrorCode, ja, is not a Java package",
        "example.shop, ShopErrorCode, japanese language, is not a language tag",
        "example.shop, ShopErrorCode, '', is not a language tag"
    })
    void names_that_java_does_not_allow_are_refused(String packageName, String enumName, String tag, String message) {
        StringWriter err = new StringWriter();

        int status = new CommandLine(new GenerateCommand())
                .setErr(new PrintWriter(err, true))
                .execute(
                        "--data=" + tables.folder(),
                        "--output=" + out,
                        "--package=" + packageName,
                        "--enum=" + enumName,
                        "--source-language=" + tag);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(out).doesNotExist();
    }

    @Test
    void the_command_takes_languages_and_says_when_nothing_has_changed() {
        String[] arguments = {
            "--data=" + tables.folder(),
            "--output=" + out,
            "--package=example.shop",
            "--enum=ShopErrorCode",
            "--source-language=ja",
            "--languages=en"
        };
        StringWriter said = new StringWriter();
        CommandLine command = new CommandLine(new GenerateCommand()).setOut(new PrintWriter(said, true));

        assertThat(command.execute(arguments)).isZero();
        assertThat(command.execute(arguments)).isZero();

        assertThat(said.toString().lines())
                .containsExactly(out + ": 4 codes in 2 language(s)", out + ": nothing has changed");
    }

    /** Compiles the library with its real tables, and the application's catalog beside it. */
    private URLClassLoader compile() throws Exception {
        new Generator(DATA, Settings.LIBRARY).generate(out.resolve("library"));
        generator().generate(out.resolve("application"));
        return LibrarySources.compileWith(out, temp.resolve("classes"));
    }

    private void translateInto(String tag) throws IOException {
        for (Path file : filesOf(tables.folder().resolve("en"))) {
            tables.write(tag + "/" + file.getFileName(), Files.readString(file));
        }
    }

    private static List<String> problems(Generator generator) {
        Path nowhere = Path.of("nowhere");
        InvalidTablesException e =
                catchThrowableOfType(InvalidTablesException.class, () -> generator.generate(nowhere));
        return e.problems().stream().map(Problem::toString).toList();
    }

    private static Object fromCode(Class<?> type, int code) throws ReflectiveOperationException {
        return type.getMethod("fromCode", int.class).invoke(null, code);
    }

    private static Object ask(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static Object ask(Object target, String method, Locale locale) throws ReflectiveOperationException {
        return target.getClass().getMethod(method, Locale.class).invoke(target, locale);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : filesOf(folder)) {
            contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return contents;
    }
}

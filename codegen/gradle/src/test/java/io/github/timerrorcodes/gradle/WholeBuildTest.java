package io.github.timerrorcodes.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.ErrorCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user's builds do, with the plugin found by its id in a repository. The script is the one of the example, which is
 * written so that it is Groovy as well as Kotlin.
 */
class WholeBuildTest {
    static final Path EXAMPLE = PublishedModules.ROOT.resolve("src/it/application-codes");
    private static final String SOURCES = "build/generated/sources/error-codes/example/shop/";

    @TempDir
    private static Path shared;

    private static EmbeddedGradle gradle;
    private static Path initScript;

    @TempDir
    private Path temp;

    private Path project;

    @BeforeAll
    static void publish() throws IOException {
        gradle = new EmbeddedGradle(shared.resolve("home"));
        initScript = EmbeddedGradle.initScript(
                shared.resolve("init.gradle"),
                PublishedModules.in(shared.resolve("repository")),
                Path.of(System.getProperty("local.repository")));
    }

    @AfterAll
    static void stop() {
        gradle.close();
    }

    @BeforeEach
    void takeTheExample() throws IOException {
        project = exampleIn(temp.resolve("shop"));
    }

    @Test
    void the_plugin_three_settings_and_a_folder_of_tables_are_enough() throws Exception {
        assertThat(tasksOf(build("assemble"))).containsKeys(":generateErrorCodes", ":compileJava");

        try (URLClassLoader classes = classes()) {
            ErrorCatalog shop = catalog(classes, "example.shop.ShopErrorCode");
            assertThat(shop.fromCode(120345).name()).isEqualTo("CART_LOCKED");
            assertThat(classes.loadClass("example.shop.ShopErrors")
                            .getField("ERRORS")
                            .get(null))
                    .extracting(errors -> ((ErrorCatalog) errors).fromCode(6206).name())
                    .isEqualTo("USER_SIG_EXPIRED");
        }
    }

    @Test
    void the_second_build_does_nothing() {
        build("assemble", "documentErrorCodes");

        String second = build("assemble", "documentErrorCodes");

        assertThat(second).contains("Reusing configuration cache.");
        assertThat(tasksOf(second))
                .containsEntry(":generateErrorCodes", "UP-TO-DATE")
                .containsEntry(":documentErrorCodes", "UP-TO-DATE")
                .containsEntry(":compileJava", "UP-TO-DATE");
    }

    @Test
    void a_changed_sentence_is_generated_again_and_nothing_else_is_touched() throws Exception {
        build("assemble");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(project.resolve(SOURCES + "ShopErrorCategory.java"), longAgo);

        edit("src/main/error-codes/en/orders.csv", "The cart is empty.", "There is nothing in the cart.");
        String second = build("assemble");

        assertThat(second).contains("Reusing configuration cache.");
        assertThat(tasksOf(second)).containsEntry(":generateErrorCodes", "").containsEntry(":compileJava", "");
        assertThat(Files.getLastModifiedTime(project.resolve(SOURCES + "ShopErrorCategory.java")))
                .isEqualTo(longAgo);
        assertThat(textsOf("En")).contains("There is nothing in the cart.");
    }

    @Test
    void what_a_removed_table_and_a_removed_language_gave_is_gone() throws Exception {
        build("assemble");
        assertThat(project.resolve(SOURCES + "internal/ShopErrorTextsEn.java")).exists();

        delete("src/main/error-codes/en");
        delete("src/main/error-codes/live-chat.csv");
        delete("src/main/java");
        edit("src/main/error-codes/tables.csv", "live-chat,CHAT,SERVER,チャットでの接客\n", "");
        edit("src/main/error-codes/categories.csv", "CHAT,チャット\n", "");
        build("assemble");

        assertThat(project.resolve(SOURCES + "internal/ShopErrorTextsEn.java")).doesNotExist();
        assertThat(project.resolve(SOURCES + "ShopErrorTable.java"))
                .content()
                .contains("ORDERS")
                .doesNotContain("LIVE_CHAT");
        try (URLClassLoader classes = classes()) {
            assertThat(catalog(classes, "example.shop.ShopErrorCode").contains(120501))
                    .isFalse();
        }
    }

    @Test
    void two_catalogs_live_side_by_side() throws Exception {
        copy(project.resolve("src/main/error-codes"), project.resolve("src/main/payment-error-codes"));
        edit("src/main/payment-error-codes/orders.csv", "CART_LOCKED", "PAYMENT_LOCKED");
        edit("build.gradle", "    sourceLanguage = \"ja\"\n", """
                    sourceLanguage = "ja"
                    catalogs {
                        create("payment") {
                            enumName = "PaymentErrorCode"
                            languages.add("en")
                        }
                    }
                """);

        assertThat(tasksOf(build("assemble", "documentPaymentErrorCodes")))
                .containsEntry(":generateErrorCodes", "")
                .containsEntry(":generatePaymentErrorCodes", "")
                .containsEntry(":documentPaymentErrorCodes", "")
                .doesNotContainKey(":documentErrorCodes");

        try (URLClassLoader classes = classes()) {
            assertThat(catalog(classes, "example.shop.ShopErrorCode")
                            .fromCode(120345)
                            .name())
                    .isEqualTo("CART_LOCKED");
            assertThat(catalog(classes, "example.shop.PaymentErrorCode")
                            .fromCode(120345)
                            .name())
                    .isEqualTo("PAYMENT_LOCKED");
        }
        assertThat(project.resolve("build/docs/payment-error-codes/page/index.html"))
                .content()
                .contains("PAYMENT_LOCKED");

        edit("src/main/payment-error-codes/orders.csv", "PAYMENT_LOCKED", "PAYMENT_BUSY");

        assertThat(tasksOf(build("assemble")))
                .containsEntry(":generateErrorCodes", "UP-TO-DATE")
                .containsEntry(":generatePaymentErrorCodes", "");
    }

    @Test
    void another_checkout_takes_everything_from_the_build_cache() throws IOException {
        // A sentence that no other test has put into the cache.
        edit("src/main/error-codes/en/orders.csv", "The cart is empty.", "The cart holds nothing at all.");
        Path elsewhere = temp.resolve("other/folder");
        copy(project, elsewhere);
        assertThat(tasksOf(build("assemble", "documentErrorCodes"))).containsEntry(":generateErrorCodes", "");

        project = elsewhere;

        assertThat(tasksOf(build("assemble", "documentErrorCodes")))
                .containsEntry(":generateErrorCodes", "FROM-CACHE")
                .containsEntry(":documentErrorCodes", "FROM-CACHE");
        assertThat(textsOf("En")).contains("The cart holds nothing at all.");
    }

    @Test
    void wrong_tables_fail_the_task_and_every_problem_is_listed_with_file_and_line() throws IOException {
        build("assemble");
        String before = Files.readString(project.resolve(SOURCES + "ShopErrorCode.java"));
        delete("src/main/error-codes");
        copy(EXAMPLE.resolve("src/test/broken-tables"), project.resolve("src/main/error-codes"));

        EmbeddedGradle.Result result = gradle.run(project, initScript, List.of("assemble"));

        Path table = project.toRealPath().resolve("src/main/error-codes/orders.csv");
        assertThat(result.failed()).isTrue();
        assertThat(result.output())
                .contains("Execution failed for task ':generateErrorCodes'.")
                .containsOnlyOnce(table + ":3: \"PERHAPS\" is not a value of retryability")
                .containsOnlyOnce(table + ":4: remedy is blank");
        assertThat(project.resolve(SOURCES + "ShopErrorCode.java")).content().isEqualTo(before);
    }

    @Test
    void a_setting_that_is_missing_or_wrong_is_named() throws IOException {
        edit("build.gradle", "    enumName = \"ShopErrorCode\"\n", "");
        assertThat(gradle.run(project, initScript, List.of("assemble")).output())
                .contains("property 'enumName' doesn't have a configured value");

        edit("build.gradle", "    sourceLanguage = \"ja\"\n", """
                    sourceLanguage = "Japanese"
                    enumName = "ShopErrorCode"
                """);
        assertThat(gradle.run(project, initScript, List.of("assemble")).output())
                .contains("\"Japanese\" is not a language tag; write it by BCP 47, such as en or zh-Hans");
    }

    @Test
    void the_sources_are_written_in_the_encoding_of_the_compiler_and_else_in_ascii() throws IOException {
        build("generateErrorCodes");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(textsOf("Ja")))
                .isTrue();

        Files.writeString(
                project.resolve("build.gradle"),
                Files.readString(project.resolve("build.gradle")) + "compileJava.options.encoding = 'UTF-8'\n");
        build("generateErrorCodes");

        assertThat(textsOf("Ja")).contains("カートに商品が入っていません。");
    }

    @Test
    void neither_maven_nor_gradle_comes_along_with_the_plugin_and_nothing_with_the_library() throws IOException {
        Files.writeString(project.resolve("build.gradle"), Files.readString(project.resolve("build.gradle")) + """
                        tasks.register('artifacts') {
                            def plugin = buildscript.configurations.classpath.incoming.resolutionResult.rootComponent
                            def application = configurations.runtimeClasspath.incoming.resolutionResult.rootComponent
                            doLast {
                                [plugin: plugin, application: application].each { which, root ->
                                    def modules = new TreeSet()
                                    def visit
                                    visit = { it.dependencies.each { if (modules.add(it.selected.moduleVersion.module.toString())) visit(it.selected) } }
                                    visit(root.get())
                                    println which + ': ' + modules
                                }
                            }
                        }
                        """);

        assertThat(build("artifacts").lines())
                .contains("application: [io.github.timerrorcodes:tim-error-codes]")
                .filteredOn(line -> line.startsWith("plugin: "))
                .singleElement()
                .asString()
                .contains("io.github.timerrorcodes:tim-error-codes-gradle-plugin", "com.palantir.javapoet:javapoet")
                .doesNotContain("org.apache.maven", "gradle-api", "groovy", "kotlin");
    }

    private String build(String... tasks) {
        EmbeddedGradle.Result result = gradle.run(project, initScript, List.of(tasks));
        assertThat(result.failed()).as(result.output()).isFalse();
        assertThat(result.output()).doesNotContain("deprecated", "problem was found", "problems were found");
        return result.output();
    }

    /** Returns the tasks that a build speaks of, each with what Gradle says of it: nothing if it was run. */
    private static Map<String, String> tasksOf(String output) {
        Map<String, String> tasks = new LinkedHashMap<>();
        output.lines()
                .filter(line -> line.startsWith("> Task "))
                .map(line -> line.split(" ", -1))
                .forEach(words -> tasks.put(words[2], words.length > 3 ? words[3] : ""));
        return tasks;
    }

    private static Path exampleIn(Path folder) throws IOException {
        copy(EXAMPLE.resolve("src/main"), folder.resolve("src/main"));
        String version = "version \"1.0.0\"";
        String script = Files.readString(EXAMPLE.resolve("build.gradle.kts"));
        assertThat(script).contains(version);
        Files.writeString(
                folder.resolve("build.gradle"),
                script.replace(version, "version \"" + PublishedModules.VERSION + "\""));
        Files.copy(EXAMPLE.resolve("settings.gradle.kts"), folder.resolve("settings.gradle"));
        return folder;
    }

    private void edit(String file, String piece, String replacement) throws IOException {
        Path path = project.resolve(file);
        String content = Files.readString(path);
        assertThat(content).contains(piece);
        Files.writeString(path, content.replace(piece, replacement));
    }

    private void delete(String path) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve(path))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String textsOf(String language) throws IOException {
        return Files.readString(project.resolve(SOURCES + "internal/ShopErrorTexts" + language + ".java"));
    }

    private URLClassLoader classes() throws IOException {
        return new URLClassLoader(
                new URL[] {project.resolve("build/classes/java/main/").toUri().toURL()},
                ErrorCatalog.class.getClassLoader());
    }

    private static ErrorCatalog catalog(ClassLoader classes, String enumName) throws ReflectiveOperationException {
        return (ErrorCatalog) classes.loadClass(enumName).getMethod("catalog").invoke(null);
    }
}

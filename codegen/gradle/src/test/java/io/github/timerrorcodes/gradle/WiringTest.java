package io.github.timerrorcodes.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Configuration;
import org.gradle.api.artifacts.Dependency;
import org.gradle.api.file.Directory;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.SourceSetContainer;
import org.gradle.api.tasks.TaskProvider;
import org.gradle.testfixtures.ProjectBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plugin does to a project before any task runs. */
class WiringTest {
    private static final String LIBRARY = "io.github.timerrorcodes:tim-error-codes:" + PublishedModules.VERSION;

    @TempDir
    private Path folder;

    private Project project;
    private TimErrorCodesExtension extension;

    @BeforeEach
    void apply() {
        project = ProjectBuilder.builder().withProjectDir(folder.toFile()).build();
        project.getPluginManager().apply("io.github.timerrorcodes");
        extension = project.getExtensions().getByType(TimErrorCodesExtension.class);
    }

    @Test
    void the_java_plugin_compiles_the_sources_whether_it_comes_first_or_last() {
        project.getPluginManager().apply("java");

        assertThat(project.getExtensions()
                        .getByType(SourceSetContainer.class)
                        .getByName("main")
                        .getJava()
                        .getSrcDirs())
                .contains(folder.resolve("build/generated/sources/error-codes").toFile());
        assertThat(project.getTasks()
                        .getByName("compileJava")
                        .getTaskDependencies()
                        .getDependencies(null))
                .extracting("name")
                .contains("generateErrorCodes");
    }

    @Test
    void the_library_and_the_annotations_are_added() {
        project.getPluginManager().apply("java");

        assertThat(dependencies("runtimeClasspath")).containsExactly(LIBRARY);
        assertThat(dependencies("compileClasspath"))
                .hasSize(2)
                .contains(LIBRARY)
                .anyMatch(dependency -> dependency.startsWith("org.jspecify:jspecify:"));
    }

    @Test
    void what_the_build_declares_itself_is_left_as_it_is() {
        project.getPluginManager().apply("java-library");
        project.getDependencies().add("api", "io.github.timerrorcodes:tim-error-codes:0.9.0");
        project.getDependencies().add("implementation", "org.jspecify:jspecify:0.3.0");

        assertThat(dependencies("compileClasspath"))
                .containsExactlyInAnyOrder(
                        "io.github.timerrorcodes:tim-error-codes:0.9.0", "org.jspecify:jspecify:0.3.0");
    }

    @Test
    void without_null_annotations_nothing_is_needed_to_compile_but_the_library() {
        project.getPluginManager().apply("java");
        extension.getNullAnnotations().set(false);
        NamedCatalog payment = extension.getCatalogs().create("payment");

        assertThat(dependencies("compileClasspath")).containsExactly(LIBRARY);

        assertThat(payment.getNullAnnotations().get()).isFalse();
    }

    @Test
    void a_further_catalog_says_only_what_is_different() {
        extension.getPackageName().set("example.shop");
        extension.getSourceLanguage().set("ja");
        extension.getLanguages().add("en");
        NamedCatalog catalog = extension.getCatalogs().create("flashSale");

        GenerateErrorCodes task = (GenerateErrorCodes) project.getTasks().getByName("generateFlashSaleErrorCodes");

        assertThat(task.getPackageName().get()).isEqualTo("example.shop");
        assertThat(task.getEnumName().isPresent()).isFalse();
        assertThat(task.getSourceLanguage().get()).isEqualTo("ja");
        assertThat(task.getLanguages().get()).containsExactly("en");
        assertThat(task.getTables().get().getAsFile())
                .isEqualTo(folder.resolve("src/main/flashSale-error-codes").toFile());
        catalog.getLanguages().add("fr");
        assertThat(task.getLanguages().get()).containsExactly("fr");
    }

    /** What the Android plugin makes and does; it is not to be had as an artifact here. */
    @Test
    void on_android_the_library_is_added_and_another_output_folder_is_taken() throws IOException {
        Configuration implementation = project.getConfigurations().create("implementation");
        Configuration classPath = project.getConfigurations().create("debugRuntimeClasspath");
        classPath.extendsFrom(implementation);
        TaskProvider<GenerateErrorCodes> generate =
                project.getTasks().named("generateErrorCodes", GenerateErrorCodes.class);
        Provider<Directory> mine = project.getLayout().getBuildDirectory().dir("generated/java/generateErrorCodes");
        generate.configure(task -> task.getOutput().set(mine));

        extension.getPackageName().set("example.shop");
        extension.getEnumName().set("ShopErrorCode");
        extension.getSourceLanguage().set("ja");
        extension
                .getTables()
                .set(WholeBuildTest.EXAMPLE.resolve("src/main/error-codes").toFile());
        generate.get().write();

        assertThat(dependencies("debugRuntimeClasspath")).containsExactly(LIBRARY);
        assertThat(folder.resolve("build/generated/java/generateErrorCodes/example/shop/ShopErrorCode.java"))
                .exists();
        assertThat(folder.resolve("build/generated/sources")).doesNotExist();
    }

    /** Returns what a configuration has when it is resolved. */
    private List<String> dependencies(String configuration) {
        return project.getConfigurations().getByName(configuration).getIncoming().getDependencies().stream()
                .map(WiringTest::coordinates)
                .toList();
    }

    private static String coordinates(Dependency dependency) {
        return dependency.getGroup() + ":" + dependency.getName() + ":" + dependency.getVersion();
    }
}

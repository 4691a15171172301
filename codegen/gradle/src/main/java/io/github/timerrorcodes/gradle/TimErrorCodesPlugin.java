package io.github.timerrorcodes.gradle;

import java.util.Locale;
import org.gradle.api.Plugin;
import org.gradle.api.Project;
import org.gradle.api.file.Directory;
import org.gradle.api.file.ProjectLayout;
import org.gradle.api.plugins.JavaPlugin;
import org.gradle.api.tasks.SourceSet;
import org.gradle.api.tasks.SourceSetContainer;
import org.gradle.api.tasks.TaskProvider;
import org.gradle.api.tasks.compile.JavaCompile;

/**
 * Registers a task for the sources and one for the documents of every catalog, lets the {@code java} plugin compile the sources,
 * and adds the library that they need. Nothing is read or written before a task runs.
 */
public final class TimErrorCodesPlugin implements Plugin<Project> {
    /** What the sources are written in where the build says no encoding, and the compiler takes that of the machine. */
    private static final String ANY_COMPILER_READS = "US-ASCII";

    @Override
    public void apply(Project project) {
        TimErrorCodesExtension first = project.getExtensions().create("timErrorCodes", TimErrorCodesExtension.class);
        first.getNullAnnotations().convention(true);
        register(project, first, "", "error-codes");
        first.getCatalogs().all(catalog -> {
            catalog.getPackageName().convention(first.getPackageName());
            catalog.getSourceLanguage().convention(first.getSourceLanguage());
            catalog.getLanguages().convention(first.getLanguages());
            catalog.getNullAnnotations().convention(first.getNullAnnotations());
            register(project, catalog, capitalized(catalog.getName()), catalog.getName() + "-error-codes");
        });
        new NeededLibraries(project, first).add();
    }

    private static void register(Project project, CatalogSettings catalog, String name, String folder) {
        ProjectLayout layout = project.getLayout();
        Directory sources = layout.getProjectDirectory().dir("src/main");
        catalog.getTables().convention(sources.dir(folder));
        TaskProvider<GenerateErrorCodes> generate = project.getTasks()
                .register("generate" + name + "ErrorCodes", GenerateErrorCodes.class, task -> {
                    task.setGroup("build");
                    task.setDescription("Generates the sources of the error codes in " + folder + ".");
                    configure(task, catalog);
                    task.getNullAnnotations().convention(catalog.getNullAnnotations());
                    task.getEncoding().convention(ANY_COMPILER_READS);
                    task.getOutput().convention(layout.getBuildDirectory().dir("generated/sources/" + folder));
                });
        project.getTasks().register("document" + name + "ErrorCodes", DocumentErrorCodes.class, task -> {
            task.setGroup("documentation");
            task.setDescription("Writes the documents of the error codes in " + folder + ".");
            configure(task, catalog);
            task.getOutput().convention(layout.getBuildDirectory().dir("docs/" + folder));
        });
        project.getPluginManager().withPlugin("java", java -> {
            project.getExtensions()
                    .getByType(SourceSetContainer.class)
                    .named(
                            SourceSet.MAIN_SOURCE_SET_NAME,
                            main -> main.getJava().srcDir(generate));
            TaskProvider<JavaCompile> compile =
                    project.getTasks().named(JavaPlugin.COMPILE_JAVA_TASK_NAME, JavaCompile.class);
            generate.configure(task -> task.getEncoding()
                    .convention(
                            project.provider(() -> compile.get().getOptions().getEncoding())
                                    .orElse(ANY_COMPILER_READS)));
        });
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static void configure(CatalogTask task, CatalogSettings catalog) {
        task.getTables().convention(catalog.getTables());
        task.getPackageName().convention(catalog.getPackageName());
        task.getEnumName().convention(catalog.getEnumName());
        task.getSourceLanguage().convention(catalog.getSourceLanguage());
        task.getLanguages().convention(catalog.getLanguages());
    }
}

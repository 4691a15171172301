package io.github.timerrorcodes.gradle;

import io.github.timerrorcodes.codegen.Generator;
import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.file.Path;
import org.gradle.api.DefaultTask;
import org.gradle.api.InvalidUserDataException;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputDirectory;
import org.gradle.api.tasks.OutputDirectory;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.TaskAction;
import org.gradle.work.DisableCachingByDefault;

/** What the tasks have in common: the tables, and what is said when they cannot be right. */
@DisableCachingByDefault(because = "only what is written can be cached")
public abstract class CatalogTask extends DefaultTask {

    /** The folder of the tables. */
    @InputDirectory
    @PathSensitive(PathSensitivity.RELATIVE)
    public abstract DirectoryProperty getTables();

    /** The package of the enum. */
    @Input
    public abstract Property<String> getPackageName();

    /** The name of the enum. */
    @Input
    public abstract Property<String> getEnumName();

    /** The language that the tables in the folder itself are written in, as a BCP 47 tag. */
    @Input
    public abstract Property<String> getSourceLanguage();

    /** The languages to take, as BCP 47 tags; without any, all that the folder of the tables has. */
    @Input
    public abstract ListProperty<String> getLanguages();

    /** The folder that the files go to. Files that have not changed are left untouched. */
    @OutputDirectory
    public abstract DirectoryProperty getOutput();

    /** Writes what the task is for. */
    @TaskAction
    public void write() throws IOException {
        Path tables = getTables().get().getAsFile().toPath();
        try {
            getLogger()
                    .info(write(
                            new Generator(tables, settings()),
                            getOutput().get().getAsFile().toPath()));
        } catch (InvalidTablesException e) {
            // Without a cause, whose message would list the problems once more.
            throw new InvalidUserDataException("The tables cannot be right:\n" + e.messageFrom(tables));
        }
    }

    private Settings settings() {
        try {
            return Settings.of(
                    getPackageName().get(),
                    getEnumName().get(),
                    getSourceLanguage().get(),
                    getLanguages().get(),
                    nullAnnotations());
        } catch (IllegalArgumentException e) {
            throw new InvalidUserDataException(e.getMessage(), e);
        }
    }

    /** Returns whether what is written says what may be null. */
    abstract boolean nullAnnotations();

    /** Writes what the task is for, and says what was written. */
    abstract String write(Generator generator, Path output) throws IOException, InvalidTablesException;
}

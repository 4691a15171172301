package io.github.timerrorcodes.gradle;

import io.github.timerrorcodes.codegen.Generator;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.gradle.api.InvalidUserDataException;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.CacheableTask;
import org.gradle.api.tasks.Input;

/** Generates the enum of a catalog with its look-up and texts. */
@CacheableTask
public abstract class GenerateErrorCodes extends CatalogTask {

    /** Whether the sources say what may be null with the annotations of JSpecify. */
    @Input
    public abstract Property<Boolean> getNullAnnotations();

    /** The encoding that the compiler reads the sources in. What it lacks is written as {@code \}{@code uXXXX}. */
    @Input
    public abstract Property<String> getEncoding();

    @Override
    boolean nullAnnotations() {
        return getNullAnnotations().get();
    }

    @Override
    String write(Generator generator, Path output) throws IOException, InvalidTablesException {
        return generator.generate(output, charset());
    }

    private Charset charset() {
        try {
            return Charset.forName(getEncoding().get());
        } catch (IllegalArgumentException e) {
            throw new InvalidUserDataException(
                    "there is no encoding " + getEncoding().get() + "; write one such as UTF-8", e);
        }
    }
}

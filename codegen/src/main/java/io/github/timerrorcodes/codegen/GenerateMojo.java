package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Generates the enum of a catalog with its look-up and texts, and adds it to the sources of the project. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends CatalogMojo {

    /** The folder that the sources go to. Several catalogs may share it. */
    @Parameter(
            property = "timErrorCodes.output",
            defaultValue = "${project.build.directory}/generated-sources/tim-error-codes")
    private File output;

    /** The encoding that the compiler reads the sources in; by default that of the project. */
    @Parameter(property = "timErrorCodes.encoding", defaultValue = "${project.build.sourceEncoding}")
    private String encoding;

    @Override
    String write(Generator generator) throws IOException, InvalidTablesException, MojoExecutionException {
        // Before anything can fail, so that an editor knows the folder even while a table is wrong.
        project().addCompileSourceRoot(output.toString());
        return generator.generate(output.toPath(), charset());
    }

    private Charset charset() throws MojoExecutionException {
        try {
            return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("there is no encoding " + encoding + "; write one such as UTF-8", e);
        }
    }
}

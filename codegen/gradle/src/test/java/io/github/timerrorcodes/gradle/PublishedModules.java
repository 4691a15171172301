package io.github.timerrorcodes.gradle;

import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.codegen.Generator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A repository with the modules of this project, laid out as they are published, with the descriptors that are published. */
final class PublishedModules {
    static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
    static final String VERSION = System.getProperty("project.version");

    private PublishedModules() {}

    static Path in(Path repository) throws IOException {
        publish(repository, "tim-error-codes-parent", ROOT.resolve("pom.xml"));
        jar(publish(repository, "tim-error-codes", ROOT.resolve("src/pom.xml")), EmbeddedGradle.jarOf(ErrorCode.class));
        jar(
                publish(repository, "tim-error-codes-maven-plugin", ROOT.resolve("codegen/pom.xml")),
                EmbeddedGradle.jarOf(Generator.class));
        jar(
                publish(repository, "tim-error-codes-gradle-plugin", ROOT.resolve("codegen/gradle/pom.xml")),
                EmbeddedGradle.jarOf(TimErrorCodesPlugin.class));
        publish(repository, "io.github.timerrorcodes.gradle.plugin", ROOT.resolve("codegen/gradle/marker/pom.xml"));
        return repository;
    }

    private static Path publish(Path repository, String artifact, Path pom) throws IOException {
        Path folder = Files.createDirectories(
                repository.resolve("io/github/timerrorcodes").resolve(artifact).resolve(VERSION));
        Path file = folder.resolve(artifact + "-" + VERSION + ".pom");
        Files.copy(pom, file);
        return file;
    }

    private static void jar(Path pom, Path classes) throws IOException {
        Path jar = pom.resolveSibling(pom.getFileName().toString().replaceFirst("pom$", "jar"));
        if (Files.isRegularFile(classes)) {
            Files.copy(classes, jar);
            return;
        }
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
    }
}

package io.github.timerrorcodes.gradle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Configuration;
import org.gradle.api.artifacts.Dependency;
import org.gradle.api.artifacts.DependencySet;

/**
 * Adds what generated sources need to compile and to run, where a build does not declare it itself. It is decided when the
 * dependencies are first resolved, and so after everything that a build script says.
 */
final class NeededLibraries {
    private final Project project;
    private final TimErrorCodesExtension extension;

    NeededLibraries(Project project, TimErrorCodesExtension extension) {
        this.project = project;
        this.extension = extension;
    }

    /** Watches for the configurations, which the plugins of Java, Kotlin and Android all call by the same names. */
    void add() {
        project.getConfigurations().configureEach(configuration -> {
            switch (configuration.getName()) {
                case "implementation" ->
                    configuration.withDependencies(
                            dependencies -> addTo(dependencies, "io.github.timerrorcodes", "tim-error-codes"));
                case "compileOnly" ->
                    configuration.withDependencies(dependencies -> {
                        if (anyNullAnnotations()) {
                            addTo(dependencies, "org.jspecify", "jspecify");
                        }
                    });
                default -> {}
            }
        });
    }

    private boolean anyNullAnnotations() {
        return Stream.concat(Stream.of(extension), extension.getCatalogs().stream())
                .anyMatch(catalog -> catalog.getNullAnnotations().get());
    }

    private void addTo(DependencySet dependencies, String group, String name) {
        if (declared().noneMatch(each -> group.equals(each.getGroup()) && name.equals(each.getName()))) {
            dependencies.add(project.getDependencies().create(group + ":" + name + ":" + versionThatFits(name)));
        }
    }

    private Stream<Dependency> declared() {
        return Stream.of("implementation", "compileOnly")
                .map(project.getConfigurations()::findByName)
                .filter(Objects::nonNull)
                .map(Configuration::getHierarchy)
                .flatMap(hierarchy -> hierarchy.stream())
                .flatMap(configuration -> configuration.getDependencies().stream());
    }

    private static String versionThatFits(String library) {
        Properties versions = new Properties();
        try (InputStream in = NeededLibraries.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(library);
    }
}

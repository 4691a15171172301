package io.github.timerrorcodes.gradle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gradle.api.Project;
import org.gradle.api.internal.StartParameterInternal;
import org.gradle.api.logging.LogLevel;
import org.gradle.api.logging.configuration.ConsoleOutput;
import org.gradle.initialization.DefaultBuildCancellationToken;
import org.gradle.initialization.DefaultBuildRequestContext;
import org.gradle.initialization.DefaultBuildRequestMetaData;
import org.gradle.initialization.NoOpBuildEventConsumer;
import org.gradle.internal.buildoption.Option;
import org.gradle.internal.buildprocess.BuildProcessState;
import org.gradle.internal.classpath.ClassPath;
import org.gradle.internal.classpath.DefaultClassPath;
import org.gradle.internal.instrumentation.agent.AgentStatus;
import org.gradle.internal.logging.LoggingManagerInternal;
import org.gradle.internal.logging.services.LoggingServiceRegistry;
import org.gradle.internal.nativeintegration.services.NativeServices;
import org.gradle.internal.service.ServiceRegistry;
import org.gradle.internal.watch.registry.WatchMode;
import org.gradle.launcher.exec.BuildActionResult;
import org.gradle.launcher.exec.BuildExecutor;
import org.gradle.launcher.exec.DefaultBuildActionParameters;
import org.gradle.tooling.internal.provider.action.ExecuteBuildAction;
import org.gradle.util.GradleVersion;

/**
 * Runs whole builds in this virtual machine with the classes of the Gradle API, which are those of Gradle but for its command
 * line, its Kotlin build scripts and its worker processes. A distribution of Gradle is not to be had as an artifact.
 */
final class EmbeddedGradle implements AutoCloseable {
    private final Path home;
    private final ServiceRegistry logging;
    private final BuildProcessState process;

    /** What became of a build. */
    record Result(boolean failed, String output) {}

    EmbeddedGradle(Path home) throws IOException {
        this.home = home;
        NativeServices.initializeOnDaemon(home.toFile(), NativeServices.NativeServicesMode.ENABLED);
        logging = LoggingServiceRegistry.newEmbeddableLogging();
        process =
                new BuildProcessState(false, AgentStatus.disabled(), modules(), logging, NativeServices.getInstance());
    }

    /** Runs tasks of a project, offline, with the build cache and the configuration cache. */
    Result run(Path project, Path initScript, List<String> tasks) {
        StartParameterInternal start = new StartParameterInternal();
        start.setGradleUserHomeDir(home.toFile());
        start.setProjectDir(project.toFile());
        start.setCurrentDir(project.toFile());
        start.addInitScript(initScript.toFile());
        start.setTaskNames(tasks);
        start.setOffline(true);
        start.setBuildCacheEnabled(true);
        start.setConfigurationCache(Option.Value.value(true));
        start.setWatchFileSystemMode(WatchMode.DISABLED);

        ByteArrayOutputStream output = new ByteArrayOutputStream();
        LoggingManagerInternal console = logging.newInstance(LoggingManagerInternal.class);
        console.setLevelInternal(LogLevel.LIFECYCLE);
        console.attachConsole(output, output, ConsoleOutput.Plain);
        console.captureSystemSources();
        console.start();
        try {
            BuildActionResult result = process.getServices()
                    .get(BuildExecutor.class)
                    .execute(
                            new ExecuteBuildAction(start),
                            new DefaultBuildActionParameters(
                                    System.getProperties(),
                                    System.getenv(),
                                    project.toFile(),
                                    LogLevel.LIFECYCLE,
                                    false,
                                    ClassPath.EMPTY),
                            new DefaultBuildRequestContext(
                                    new DefaultBuildRequestMetaData(System.currentTimeMillis()),
                                    new DefaultBuildCancellationToken(),
                                    new NoOpBuildEventConsumer()));
            console.stop();
            return new Result(result.hasFailure(), output.toString(UTF_8));
        } finally {
            console.stop();
        }
    }

    @Override
    public void close() {
        process.close();
    }

    /**
     * Gradle looks for its modules as jars of their own. It finds empty ones here: their classes are all in the one of the API,
     * whose lists tell which modules there are and what each needs.
     */
    private ClassPath modules() throws IOException {
        Path folder = Files.createDirectories(home.resolve("modules"));
        String version = GradleVersion.current().getVersion();
        List<File> jars = new ArrayList<>();
        try (ZipFile api = new ZipFile(jarOf(Project.class).toFile())) {
            for (ZipEntry list : Collections.list(api.entries())) {
                if (list.getName().endsWith("-classpath.properties")) {
                    Properties needs = new Properties();
                    try (InputStream in = api.getInputStream(list)) {
                        needs.load(in);
                    }
                    String module = list.getName().replace("-classpath.properties", "");
                    jars.add(module(folder, module, version, needs.getProperty("projects", "")));
                }
            }
        }
        jars.add(module(folder, "gradle-java-compiler-plugin", version, ""));
        jars.add(module(folder, "javax.inject", "1", ""));
        return DefaultClassPath.of(jars);
    }

    private static File module(Path folder, String name, String version, String needs) throws IOException {
        Path jar = folder.resolve(name + "-" + version + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name + "-classpath.properties"));
            zip.write(("projects=" + needs + "\nruntime=\n").getBytes(UTF_8));
        }
        return jar.toFile();
    }

    /** Returns the jar, or in a build that has not packaged it the folder, that a class comes from. */
    static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes what a build needs to know of the machine: where artifacts are, and how to compile without a worker process. */
    static Path initScript(Path file, Path... repositories) {
        StringBuilder each = new StringBuilder();
        Stream.of(repositories).forEach(repository -> each.append("""
                        it.maven {
                            url = '%s'
                            metadataSources { mavenPom(); artifact(); ignoreGradleMetadataRedirection() }
                        }
                """.formatted(repository.toUri())));
        try {
            return Files.writeString(
                    file, """
                    def local = {
                    %s}
                    beforeSettings { it.pluginManagement.repositories(local) }
                    allprojects {
                        repositories(local)
                        tasks.withType(JavaCompile).configureEach {
                            options.fork = true
                            options.forkOptions.executable = '%s'
                        }
                    }
                    """.formatted(each, Path.of(System.getProperty("java.home"), "bin", "javac")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

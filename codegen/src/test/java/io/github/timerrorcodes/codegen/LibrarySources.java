package io.github.timerrorcodes.codegen;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds the library out of its hand-written sources and generated ones, as the real build does, and loads it. */
final class LibrarySources {
    private static final Path HAND_WRITTEN =
            Path.of(System.getProperty("data.directory")).resolveSibling("src/main/java");

    private LibrarySources() {}

    /** Compiles the library with these generated sources and returns a class loader that holds nothing else. */
    static URLClassLoader compileWith(Path generated, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjectsFromPaths(
                    Stream.concat(sources(HAND_WRITTEN), sources(generated)).toList());
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "--release",
                    "8",
                    "-Xlint:-options",
                    "-encoding",
                    "UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"));
            if (!compiler.getTask(messages, files, null, options, null, sources).call()) {
                throw new AssertionError("the library does not compile:\n" + messages);
            }
        }
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private static Stream<Path> sources(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths
                    .filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("module-info.java"))
                    .toList()
                    .stream();
        }
    }
}

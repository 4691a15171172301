package io.github.timerrorcodes.codegen;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds the library out of its hand-written sources and generated ones, as the real build does, and loads it. */
public final class LibrarySources {
    private static final Path HAND_WRITTEN = TestSettings.DATA.resolveSibling("src/main/java");

    private LibrarySources() {}

    /** Compiles the library with these generated sources and returns a class loader that holds nothing else. */
    static URLClassLoader compileWith(Path generated, Path classes) throws IOException {
        compile(
                Stream.concat(sources(HAND_WRITTEN), sources(generated)).toList(),
                classes,
                StandardCharsets.UTF_8,
                System.getProperty("java.class.path"));
        return load(classes);
    }

    /** Compiles the library with its own tables. */
    public static Path library(Path folder) throws Exception {
        new Generator(TestSettings.DATA, TestSettings.TIM).generate(folder.resolve("sources"), StandardCharsets.UTF_8);
        compileWith(folder.resolve("sources"), folder.resolve("classes")).close();
        return folder.resolve("classes");
    }

    /** Compiles the catalog of an application beside the library, with nothing else on the class path. */
    static URLClassLoader compileBeside(Path library, Path generated, Path classes, Charset encoding)
            throws IOException {
        compile(sources(generated).toList(), classes, encoding, library.toString());
        return load(classes, library);
    }

    /** Compiles one source beside the library, to be put before it. */
    static Path compileInto(Path source, Path library, Path classes) throws IOException {
        compile(List.of(source), classes, StandardCharsets.UTF_8, library.toString());
        return classes;
    }

    private static void compile(List<Path> sources, Path classes, Charset encoding, String classPath)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        Files.createDirectories(classes);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "--release",
                    "8",
                    "-Xlint:-options",
                    "-proc:none",
                    "-encoding",
                    encoding.name(),
                    "-cp",
                    classPath);
            if (!compiler.getTask(messages, files, null, options, null, units).call()) {
                throw new AssertionError("it does not compile:\n" + messages);
            }
        }
    }

    public static URLClassLoader load(Path... folders) throws IOException {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < folders.length; i++) {
            urls[i] = folders[i].toUri().toURL();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
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

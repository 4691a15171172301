package io.github.timerrorcodes.benchmarks.scale;

import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.codegen.Generator;
import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The library with an invented catalog.
 *
 * @param generateMillis how long the generator took
 * @param compileMillis how long the compiler took
 */
record InventedLibrary(Path classes, double generateMillis, double compileMillis) {
    private static final String ADAPTER = """
            import io.github.timerrorcodes.TimErrorCode;

            public final class Adapter implements java.util.function.IntFunction<Object> {
                public Object apply(int code) {
                    return TimErrorCode.fromCode(code);
                }
            }
            """;

    static InventedLibrary build(Path folder, int count) throws IOException, InvalidTablesException {
        Path tables = folder.resolve("tables");
        Path sources = folder.resolve("sources");
        Path classes = folder.resolve("classes");
        InventedTables.write(tables, count);
        long start = System.nanoTime();
        new Generator(tables, Settings.LIBRARY).generate(sources);
        long generated = System.nanoTime();
        Files.writeString(sources.resolve("Adapter.java"), ADAPTER);
        Files.createDirectories(classes);
        compile(sources, classes);
        return new InventedLibrary(classes, (generated - start) / 1e6, (System.nanoTime() - generated) / 1e6);
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(sources)) {
            List<Path> java =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-proc:none",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "--release",
                    "8");
            if (!compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call()) {
                throw new IOException("the catalog does not compile:\n" + messages);
            }
        }
    }

    private static URL library() {
        return TimErrorCode.class.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Loads the invented catalog, with the rest of the real library, apart from the real one. */
    @SuppressWarnings({"unchecked", "resource"}) // the loader lives as long as its classes
    IntFunction<Object> load() throws IOException, ReflectiveOperationException {
        URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL(), library()}, ClassLoader.getPlatformClassLoader());
        return (IntFunction<Object>)
                loader.loadClass("Adapter").getDeclaredConstructor().newInstance();
    }

    long bytesOf(String className) throws IOException {
        return Files.size(classes.resolve("io/github/timerrorcodes/" + className + ".class"));
    }

    /** Returns how many slots the lookup table has. */
    int slots() throws IOException, ReflectiveOperationException {
        Object code = load().apply(0);
        var slots = code.getClass().getDeclaredField("SLOTS");
        slots.setAccessible(true);
        return ((Object[]) slots.get(null)).length;
    }
}

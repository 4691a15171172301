package example;

import static org.assertj.core.api.Assertions.assertThat;

import com.android.tools.r8.CompilationMode;
import com.android.tools.r8.D8;
import com.android.tools.r8.D8Command;
import com.android.tools.r8.Diagnostic;
import com.android.tools.r8.DiagnosticsHandler;
import com.android.tools.r8.OutputMode;
import com.android.tools.r8.R8;
import com.android.tools.r8.R8Command;
import com.android.tools.r8.origin.Origin;
import io.github.timerrorcodes.TimErrorCode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShrinkingTest {
    private static final int MIN_API = 21;
    private static final Path ANDROID = Path.of(System.getProperty("android.jar"));
    private static final Path APP = Path.of(System.getProperty("app.classes"));
    private static final String[] CODES = {"6206", "125000", "8512", "7004", "424242", "-10001", "0"};

    @TempDir
    private Path temp;

    private Path javaCore;

    private final Messages messages = new Messages();

    /** Keeps every message that D8 and R8 have. */
    private static final class Messages implements DiagnosticsHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void error(Diagnostic error) {
            all.add("error: " + error.getDiagnosticMessage());
        }

        @Override
        public void warning(Diagnostic warning) {
            all.add("warning: " + warning.getDiagnosticMessage());
        }
    }

    @BeforeEach
    void writeJavaCore() throws IOException {
        javaCore = JavaCore.lackingIn(ANDROID, temp.resolve("java-core.jar"));
    }

    @Test
    void d8_has_nothing_to_say_at_api_level_21() throws Exception {
        dex(library());

        assertThat(messages.all).isEmpty();
    }

    @Test
    void the_shrunk_app_answers_like_the_whole_one() throws Exception {
        Path shrunk = temp.resolve("shrunk.jar");
        R8.run(r8("App", library()).setOutput(shrunk, OutputMode.ClassFile).build());

        assertThat(messages.all).isEmpty();
        assertThat(run(shrunk))
                .isEqualTo(run(APP, library()))
                .contains("log in")
                .contains("no such code");
    }

    @Test
    void the_sizes_are_reported() throws Exception {
        long before = dex(library());
        long after = shrunkDex("App", library()) - shrunkDex("Nothing");

        List<String> report = List.of(
                "The library in an app for Android, API level 21, in bytes of dex",
                "before shrinking (D8):  " + before,
                "after shrinking (R8) in an app that uses the lookup, names and texts in two languages: " + after);
        report.forEach(System.out::println);
        Files.write(Path.of(System.getProperty("report")), report);
        assertThat(after).isPositive().isLessThan(before);
    }

    private static Path library() throws Exception {
        return Path.of(TimErrorCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private long dex(Path... programs) throws Exception {
        Path out = Files.createDirectory(temp.resolve("dex"));
        D8.run(D8Command.builder(messages)
                .addProgramFiles(programs)
                .addLibraryFiles(ANDROID, javaCore)
                .setMinApiLevel(MIN_API)
                .setMode(CompilationMode.RELEASE)
                .setOutput(out, OutputMode.DexIndexed)
                .build());
        return size(out);
    }

    private long shrunkDex(String main, Path... programs) throws Exception {
        Path out = Files.createDirectory(temp.resolve("shrunk-" + main));
        R8.run(r8(main, programs)
                .setMinApiLevel(MIN_API)
                .setOutput(out, OutputMode.DexIndexed)
                .build());
        return size(out);
    }

    /** R8 in its full mode, which is its default outside of the Android Gradle plugin. */
    private R8Command.Builder r8(String main, Path... programs) throws IOException {
        return R8Command.builder(messages)
                .addProgramFiles(classesOf(main))
                .addProgramFiles(programs)
                .addLibraryFiles(ANDROID, javaCore)
                .setMode(CompilationMode.RELEASE)
                .setProguardCompatibility(false)
                .addProguardConfiguration(consumerRules(programs), Origin.unknown())
                .addProguardConfiguration(
                        List.of("-keep class example." + main + " { public static void main(java.lang.String[]); }"),
                        Origin.unknown());
    }

    /** The rules that libraries bring along, which the Android Gradle plugin reads by itself. */
    private static List<String> consumerRules(Path... libraries) throws IOException {
        List<String> rules = new ArrayList<>();
        for (Path library : libraries) {
            try (FileSystem jar = FileSystems.newFileSystem(library);
                    Stream<Path> files = Files.walk(jar.getPath("META-INF/proguard"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    rules.addAll(Files.readAllLines(file));
                }
            }
        }
        return rules;
    }

    private static List<Path> classesOf(String main) throws IOException {
        try (Stream<Path> files = Files.list(APP.resolve("example"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(main))
                    .toList();
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static String run(Path... classPath) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(
                        File.pathSeparator,
                        Stream.of(classPath).map(Path::toString).toList()),
                "example.App"));
        command.addAll(List.of(CODES));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}

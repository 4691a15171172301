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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShrinkingTest {
    private static final int MIN_API = 21;
    private static final Path APP = Path.of(System.getProperty("app.classes"));
    private static final String[] CODES = {"6206", "125000", "8512", "7004", "424242", "-10001", "0"};

    @TempDir
    private static Path shared;

    private static Path device;

    @TempDir
    private Path temp;

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

    @BeforeAll
    static void writeTheLibraryOfTheDevice() throws IOException {
        device = JavaCore.of(Path.of(System.getProperty("android.jar")), shared.resolve("device.jar"));
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
    void a_language_that_the_app_leaves_out_is_gone_and_what_is_left_answers() throws Exception {
        Path shrunk = temp.resolve("without.jar");
        R8.run(r8("App", library())
                .addProguardConfiguration(without("Ja", "ZhHans", "ZhHant"), Origin.unknown())
                .setOutput(shrunk, OutputMode.ClassFile)
                .build());

        assertThat(messages.all).isEmpty();
        assertThat(run(shrunk))
                .contains(TimErrorCode.USER_SIG_EXPIRED.description(Locale.ENGLISH) + " "
                        + TimErrorCode.USER_SIG_EXPIRED.remedy(Locale.ENGLISH).length());
        assertThat(holds(shrunk, TimErrorCode.USER_SIG_EXPIRED.description(Locale.ENGLISH)))
                .isTrue();
        assertThat(holds(shrunk, TimErrorCode.USER_SIG_EXPIRED.description(Locale.JAPANESE)))
                .isFalse();
        assertThat(holds(shrunk, TimErrorCode.USER_SIG_EXPIRED.description(Locale.SIMPLIFIED_CHINESE)))
                .isFalse();
    }

    /** Tells whether a text stands in one of the classes of a jar. */
    private static boolean holds(Path jar, String text) throws IOException {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    if (new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(bytes)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The rule with which an app leaves languages out, as the page on Android gives it. */
    private static List<String> without(String... languages) {
        List<String> rules = new ArrayList<>();
        for (String language : languages) {
            rules.add("-assumevalues class io.github.timerrorcodes.internal.TimErrorLanguages {"
                    + " static boolean speaks" + language + "() return false; }");
        }
        return rules;
    }

    @Test
    void the_sizes_are_reported() throws Exception {
        long nothing = shrunkDex("Nothing", List.of());
        List<String> others = new ArrayList<>();
        for (Locale locale : TimErrorCode.catalog().locales()) {
            others.add(locale.toLanguageTag()
                    .replace("-", "")
                    .replaceFirst("^[a-z]", locale.getLanguage().substring(0, 1).toUpperCase()));
        }
        others.remove("En");
        long all = shrunkDex("App", List.of(), library()) - nothing;
        long one = shrunkDex("App", without(others.toArray(new String[0])), library()) - nothing;
        long three = shrunkDex("App", without("Ar", "Ko", "ZhHant"), library()) - nothing;
        long lookUp = shrunkDex("LookUp", List.of(), library()) - nothing;

        List<String> report = List.of(
                "The library in an app for Android, API level 21, in bytes of dex",
                "before shrinking (D8): " + dex(library()),
                "after shrinking (R8)",
                "  in an app that only looks up and switches: " + lookUp,
                "  in an app that shows texts, with English alone: " + one,
                "  in an app that shows texts, with English, Simplified Chinese and Japanese: " + three,
                "  in an app that shows texts, with all " + (others.size() + 1) + " languages: " + all);
        report.forEach(System.out::println);
        Files.write(Path.of(System.getProperty("report")), report);
        assertThat(lookUp).isPositive().isLessThan(one);
        assertThat(three).isBetween(one, all);
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
                .addLibraryFiles(device)
                .setMinApiLevel(MIN_API)
                .setMode(CompilationMode.RELEASE)
                .setOutput(out, OutputMode.DexIndexed)
                .build());
        return size(out);
    }

    private long shrunkDex(String main, List<String> rules, Path... programs) throws Exception {
        Path out = Files.createTempDirectory(temp, "shrunk-" + main);
        R8.run(r8(main, programs)
                .addProguardConfiguration(rules, Origin.unknown())
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
                .addLibraryFiles(device)
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

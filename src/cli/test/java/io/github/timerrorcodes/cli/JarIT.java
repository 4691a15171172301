package io.github.timerrorcodes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.timerrorcodes.TimErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries the jar as it is shipped, each time in a virtual machine of its own. */
class JarIT {
    private static final int MEBIBYTE = 1 << 20;
    private static final Path JAR = Path.of(System.getProperty("cli.jar"));

    private static Process start(List<String> options, String... args) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of("-jar", JAR.toString()));
        words.addAll(List.of(args));
        ProcessBuilder command = new ProcessBuilder(words);
        // What it prints would be on standard error.
        command.environment().remove("JAVA_TOOL_OPTIONS");
        command.environment().put("LC_ALL", "POSIX");
        return command.start();
    }

    private static Run run(List<String> options, Charset out, Charset err, String... args) throws Exception {
        Process process = start(options, args);
        String printed = new String(process.getInputStream().readAllBytes(), out);
        String errors = new String(process.getErrorStream().readAllBytes(), err);
        return new Run(process.waitFor(), printed, errors);
    }

    @Test
    void the_jar_explains_codes_and_ends_with_the_status() throws Exception {
        Run run = run(List.of("-Duser.language=en"), UTF_8, UTF_8, "6206", "-10001", "ERR_IN_PROGESS", "99");

        assertThat(run).isEqualTo(Run.of("6206", "-10001", "ERR_IN_PROGESS", "99"));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_catalog_that_comes_through_a_pipe_is_explained_and_searched() throws Exception {
        Path pipe = Path.of("/dev/stdin");
        assumeTrue(Files.exists(pipe), "there is no such file here");
        Process process = start(List.of("-Duser.language=en"), "--own", pipe.toString(), "kicked", "offline");
        try (OutputStream in = process.getOutputStream();
                InputStream catalog = JarIT.class.getResourceAsStream("error-codes.json")) {
            catalog.transferTo(in);
        }

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).contains("LOGIN_KICKED_OFF_BY_OTHER");
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void the_jar_searches_the_texts() throws Exception {
        Run run = run(List.of("-Duser.language=en"), UTF_8, UTF_8, "kicked", "offline");

        assertThat(run).isEqualTo(Run.of("kicked", "offline"));
        assertThat(run.out()).contains("LOGIN_KICKED_OFF_BY_OTHER");
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS, EUC-JP, ja, Shift_JIS, EUC-JP",
        "GBK, Shift_JIS, zh, GBK, UTF-8",
        "no charset, cp0, ja, UTF-8, UTF-8",
    })
    void each_stream_has_the_encoding_that_the_virtual_machine_tells_if_that_has_the_text(
            String stdout, String stderr, String language, Charset out, Charset err) throws Exception {
        List<String> options =
                List.of("-Dstdout.encoding=" + stdout, "-Dstderr.encoding=" + stderr, "-Duser.language=" + language);

        assertThat(run(options, out, err, "6206", "99"))
                .isEqualTo(Run.on(Locale.forLanguageTag(language), "6206", "99"));
    }

    @Test
    void japanese_is_in_utf_8_where_the_locale_is_posix() throws Exception {
        Run run = run(List.of(), UTF_8, UTF_8, "--lang", "ja", "6206");

        assertThat(run.out()).contains(TimErrorCode.USER_SIG_EXPIRED.description());
    }

    @Test
    void json_and_help_need_nothing_that_the_jar_lacks() throws Exception {
        assertThat(run(List.of(), UTF_8, UTF_8, "--format", "json", "--lang", "en", "--list", "GROUP"))
                .isEqualTo(Run.of("--format", "json", "--list", "GROUP"));
        assertThat(run(List.of(), UTF_8, UTF_8, "--help").out()).startsWith("Usage: ");
    }

    @Test
    void the_version_is_that_of_the_manifest() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");

            assertThat(run(List.of(), UTF_8, UTF_8, "--version").out().strip()).isEqualTo("tim-error-codes " + version);
        }
    }

    @Test
    void a_broken_pipe_ends_the_command_quietly() throws Exception {
        Process process = start(List.of(), "--list");
        process.getInputStream().close();

        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void an_endless_log_is_left_quietly_when_nobody_reads_on() throws Exception {
        Process process = start(List.of(), "scan", "--lines");
        process.getInputStream().close();
        try (OutputStream log = process.getOutputStream()) {
            for (int i = 0; i < 1_000_000; i++) {
                log.write("error code 6206\n".getBytes(UTF_8));
            }
        } catch (IOException e) {
            // It reads no further either.
        }

        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void a_line_that_never_ends_takes_no_memory() throws Exception {
        Process process = start(List.of("-Xmx32m"), "scan", "--lang", "en");
        byte[] part = ("x".repeat(MEBIBYTE - 20) + " error code 6206 foo ").getBytes(UTF_8);
        try (OutputStream log = process.getOutputStream()) {
            for (int i = 0; i < 200; i++) {
                log.write(part);
            }
        }

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).lines())
                .startsWith("Lines: 1", "Mentions: 200");
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
    }

    @Test
    void a_progress_bar_is_drawn_on_a_terminal_and_nowhere_else(@TempDir Path folder) throws Exception {
        Path log = Files.writeString(folder.resolve("a.log"), "error code 6206\n".repeat(MEBIBYTE));
        Path terminal = folder.resolve("terminal.txt");
        String scan = String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "scan",
                log.toString(),
                ">",
                folder.resolve("answer.txt").toString());
        int status = -1;
        try {
            status = new ProcessBuilder("script", "-qec", scan, terminal.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            assumeTrue(false, "there is no script(1) here");
        }

        assertThat(status).isZero();
        assertThat(terminal).content(UTF_8).contains("100%", "MiB");
        assertThat(folder.resolve("answer.txt"))
                .content(UTF_8)
                .contains("USER_SIG_EXPIRED")
                .doesNotContain("%");
        assertThat(run(List.of(), UTF_8, UTF_8, "scan", log.toString()).err()).isEmpty();
    }

    @Test
    void the_jar_is_small_and_says_whose_libraries_it_holds() throws Exception {
        assertThat(JAR).satisfies(jar -> assertThat(jar.toFile().length()).isLessThan(3 << 19));
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.endsWith(".class"))
                            .map(name -> name.replaceAll("^((?:[a-z]+/){1,3}).*", "$1"))
                            .distinct())
                    .containsExactlyInAnyOrder(
                            "io/github/timerrorcodes/",
                            "picocli/",
                            "com/google/gson/",
                            "me/tongfei/progressbar/",
                            "org/jline/utils/");
            assertThat(text(jar, "META-INF/NOTICE")).contains("picocli", "Gson", "progressbar", "JLine");
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
        }
    }

    private static String text(JarFile jar, String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), UTF_8);
    }
}

package example.shop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the task of build.gradle.kts does, with the arguments that stand there, and without Gradle. */
class GradleTest {
    private static final Pattern ARGUMENT = Pattern.compile("\"(--[a-z-]+)\", (?:\"([^\"]+)\"|([a-z.()]+))");

    @TempDir
    private Path sources;

    @Test
    void the_command_writes_the_same_sources_as_the_goal() throws Exception {
        String script = Files.readString(Path.of("build.gradle.kts"));
        Matcher main = Pattern.compile("mainClass = \"([^\"]+)\"").matcher(script);
        assertThat(main.find()).isTrue();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                main.group(1)));
        Matcher argument = ARGUMENT.matcher(script);
        while (argument.find()) {
            command.add(argument.group(1));
            command.add(argument.group(2) != null ? argument.group(2) : variable(argument.group(3), script));
        }

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(javaFiles(sources)).isEqualTo(javaFiles(Path.of("target/generated-sources/tim-error-codes")));
    }

    private String variable(String name, String script) {
        if (name.equals("sources.get()")) {
            return sources.toString();
        }
        Matcher file =
                Pattern.compile("val " + name + " = file\\(\"([^\"]+)\"\\)").matcher(script);
        assertThat(file.find()).as(name).isTrue();
        return file.group(1);
    }

    private static Map<String, String> javaFiles(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".java"))::iterator) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(contents).isNotEmpty();
        return contents;
    }
}

package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.TimErrorCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeImageTest {

    @TempDir
    private static Path temp;

    private static Path java;

    @BeforeAll
    static void link() throws Exception {
        Path jar = Path.of(TimErrorCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        StringWriter messages = new StringWriter();
        int status = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        new PrintWriter(messages),
                        new PrintWriter(messages),
                        "--module-path",
                        jar.toString(),
                        "--add-modules",
                        "io.github.timerrorcodes",
                        "--output",
                        temp.resolve("image").toString());
        assertThat(status).as(messages.toString()).isZero();
        java = temp.resolve("image/bin/java");
    }

    @Test
    void the_image_has_two_modules() throws Exception {
        assertThat(run("--list-modules").lines().map(line -> line.replaceAll("@.*", "")))
                .containsExactlyInAnyOrder("java.base", "io.github.timerrorcodes");
    }

    @Test
    void the_image_explains_a_code() throws Exception {
        assertThat(run("-cp", "target/classes", "--add-modules", "io.github.timerrorcodes", "example.Main", "6206"))
                .contains("USER_SIG_EXPIRED: " + TimErrorCode.USER_SIG_EXPIRED.remedy(Locale.ENGLISH));
    }

    private static String run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}

package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Watches a fresh virtual machine load classes: what is not loaded costs nothing. */
class LazyTextsTest {
    private static final String TEXTS = "io\\.github\\.timerrorcodes\\.internal\\.Texts\\w+";

    /** Does one thing with the library and says what came of it. */
    public static final class Probe {
        private Probe() {}

        public static void main(String[] args) {
            TimErrorCode code = TimErrorCode.fromCode(6206);
            Object result =
                    switch (args[0]) {
                        case "fromCode" -> code;
                        case "facts" -> code.category() + " " + code.table().origin() + " " + code.retryability()
                                + " " + code.sdkConstant() + " " + code.minRetryDelayMillis() + " " + code.category().codes().size();
                        case "exception" -> new TimErrorException(6206, "expired").errorCode();
                        default -> code.description(Locale.forLanguageTag(args[0]));
                    };
            System.out.println("result " + !result.toString().isEmpty());
        }
    }

    @Test
    void neither_the_lookup_nor_what_a_code_knows_loads_a_text() throws Exception {
        assertThat(classesLoadedBy("fromCode")).filteredOn(Pattern.compile(TEXTS).asMatchPredicate()).isEmpty();
        assertThat(classesLoadedBy("facts")).filteredOn(Pattern.compile(TEXTS).asMatchPredicate()).isEmpty();
    }

    @Test
    void making_an_exception_loads_no_text() throws Exception {
        assertThat(classesLoadedBy("exception")).filteredOn(Pattern.compile(TEXTS).asMatchPredicate()).isEmpty();
    }

    @Test
    void a_text_loads_its_own_language_alone() throws Exception {
        assertThat(classesLoadedBy("ja"))
                .filteredOn(Pattern.compile(TEXTS).asMatchPredicate())
                .containsExactly("io.github.timerrorcodes.internal.TextsJa");
    }

    private static List<String> classesLoadedBy(String action) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xshare:off",
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName(),
                        action)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("result true");
        return output.lines()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(word -> word.startsWith("io.github.timerrorcodes."))
                .toList();
    }
}

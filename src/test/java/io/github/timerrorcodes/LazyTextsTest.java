package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Watches a fresh virtual machine load classes: what is not loaded costs nothing. */
class LazyTextsTest {
    private static final String TEXTS = "io\\.github\\.timerrorcodes\\.internal\\.TimErrorTexts\\w+";

    /** Does one thing with the library and says what came of it. */
    public static final class Probe {
        private Probe() {}

        public static void main(String[] args) {
            TimErrorCode code = TimErrorCode.fromCode(6206);
            Object result = switch (args[0]) {
                case "fromCode" -> code;
                case "facts" ->
                    code.category() + " " + code.table().origin() + " " + code.retryability() + " " + code.sdkConstant()
                            + " " + code.minRetryDelayMillis() + " "
                            + code.category().codes().size();
                case "exception" -> new TimErrorException(6206, "expired").errorCode();
                case "catalog" -> TimErrorCode.catalog().fromName("ERR_USER_SIG_EXPIRED");
                default -> code.description(Locale.forLanguageTag(args[0]));
            };
            System.out.println("result " + !result.toString().isEmpty());
        }
    }

    @Test
    void neither_the_lookup_nor_what_a_code_knows_loads_a_text() throws Exception {
        assertThat(classesLoadedBy("fromCode"))
                .filteredOn(Pattern.compile(TEXTS).asMatchPredicate())
                .isEmpty();
        assertThat(classesLoadedBy("facts"))
                .filteredOn(Pattern.compile(TEXTS).asMatchPredicate())
                .isEmpty();
    }

    @Test
    void neither_an_exception_nor_a_catalog_loads_a_text() throws Exception {
        assertThat(classesLoadedBy("exception"))
                .filteredOn(Pattern.compile(TEXTS).asMatchPredicate())
                .isEmpty();
        assertThat(classesLoadedBy("catalog"))
                .filteredOn(Pattern.compile(TEXTS).asMatchPredicate())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ja, Ja", "en, En", "en-GB, En", "zh-TW, ZhHant", "zh-Hans, ZhHans", "ar-SA, Ar", "ko-KR, Ko", "fr, En"
    })
    void a_text_loads_its_own_language_alone(String language, String texts) throws Exception {
        assertThat(classesLoadedBy(language))
                .filteredOn(Pattern.compile(TEXTS).asMatchPredicate())
                .containsExactly("io.github.timerrorcodes.internal.TimErrorTexts" + texts);
    }

    private static List<String> classesLoadedBy(String action) throws IOException, InterruptedException {
        String output = outputOf(action);
        assertThat(output).contains("result true");
        return output.lines()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(word -> word.startsWith("io.github.timerrorcodes."))
                .toList();
    }

    private static String outputOf(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:off",
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                Probe.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}

package io.github.timerrorcodes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorMention;
import io.github.timerrorcodes.TimErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TellingLinesTest {
    private static final ErrorCatalog CATALOG = TimErrorCode.catalog();

    /** The lines of the library's own samples, without what they mention. */
    private static final Pattern SAMPLES = Pattern.compile("(?m)^(?:build|aside),\"?(.*?)\"?,[^,\n]*$");

    private static final Pattern WORDS = Pattern.compile("add\\(\\s*[A-Z_ |]+,\\s*\"([^\"]+)\"");
    private static final String MARKS = " :=()[]-_,.\n\r\"0６－（］】错E/";

    private final Random random = new Random(6206);

    @Test
    void no_sample_is_lost() throws IOException {
        assertThat(samples()).hasSizeGreaterThan(500);
        assertNothingIsLost(String.join("\n", samples()).getBytes(UTF_8));
        assertNothingIsLost(String.join("\r", samples()).getBytes(UTF_8));
        for (String sample : samples()) {
            assertNothingIsLost(sample.getBytes(UTF_8));
        }
    }

    @Test
    void nothing_is_lost_for_any_word_that_the_library_knows() throws IOException {
        StringBuilder log = new StringBuilder();
        WORDS.matcher(resource("MentionWords.java")).results().forEach(match -> {
            for (String word : match.group(1).split(" ")) {
                String first = word.substring(0, 1).toUpperCase(Locale.ROOT);
                for (String spelled : List.of(word, word.toUpperCase(Locale.ROOT), first + word.substring(1))) {
                    for (String form : List.of(
                            "%s: 6206", "my%s(-10005)", "error %s=424242", "%sCode 424242", "6206 %s", "is 6206%s")) {
                        log.append(String.format(form, spelled)).append('\n');
                    }
                }
            }
        });

        assertThat(log).hasSizeGreaterThan(20_000);
        assertNothingIsLost(log.toString().getBytes(UTF_8));
    }

    @Test
    void nothing_is_lost_whatever_lines_are_cut_into_each_other_and_whatever_bytes_are_broken() throws IOException {
        List<String> samples = samples();
        for (int round = 0; round < 200; round++) {
            StringBuilder log = new StringBuilder();
            for (int i = 0; i < 500; i++) {
                StringBuilder line = new StringBuilder(any(samples));
                line.insert(random.nextInt(line.length() + 1), any(samples));
                for (int j = random.nextInt(6); j > 0; j--) {
                    int c = random.nextInt(3) == 0
                            ? random.nextInt(0x10000)
                            : MARKS.charAt(random.nextInt(MARKS.length()));
                    line.setCharAt(random.nextInt(line.length()), (char) c);
                }
                log.append(line).append(any(List.of("\n", "\r\n", "\r")));
            }
            byte[] bytes = log.toString().getBytes(UTF_8);
            for (int j = random.nextInt(bytes.length / 50); j > 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(0x100);
            }

            assertNothingIsLost(bytes);
        }
    }

    @Test
    void of_a_log_nothing_is_lost_and_few_lines_are_found() throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        new SampleLog().writeTo(log, 1 << 20);
        TellingLines lines = lines(log.toByteArray());
        int found = 0;
        while (lines.find()) {
            found++;
        }

        assertThat(found).isBetween(1, lines.line() / 30);
        assertNothingIsLost(log.toByteArray());
    }

    private static void assertNothingIsLost(byte[] log) {
        List<String> mentions = new ArrayList<>();
        TellingLines lines = lines(log);
        while (lines.find()) {
            add(log, lines.start(), lines.end(), lines.line(), mentions);
        }

        List<String> expected = new ArrayList<>();
        int number = 0;
        int start = 0;
        for (int i = 0; i <= log.length; i++) {
            if (i == log.length || log[i] == '\n' || log[i] == '\r') {
                add(log, start, i, number, expected);
                number += i < log.length && log[i] == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        assertThat(mentions).isEqualTo(expected);
        assertThat(lines.line()).isEqualTo(number);
    }

    private static TellingLines lines(byte[] log) {
        return new TellingLines(Arrays.copyOf(log, log.length + TellingLines.PADDING), log.length, CATALOG);
    }

    private static void add(byte[] log, int start, int end, int number, List<String> mentions) {
        String line = new String(log, start, end - start, UTF_8);
        for (ErrorMention mention : CATALOG.mentionsIn(line)) {
            mentions.add(number + ": " + mention + " of " + line);
        }
    }

    private static List<String> samples() throws IOException {
        return SAMPLES.matcher(resource("mentions.csv"))
                .results()
                .map(match -> match.group(1).replace("\"\"", "\""))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TellingLinesTest.class.getResourceAsStream("/io/github/timerrorcodes/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}

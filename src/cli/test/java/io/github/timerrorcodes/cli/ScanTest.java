package io.github.timerrorcodes.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.timerrorcodes.TimErrorCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {
    private static final String LOG = """
            10:00 D all is well
            10:01 E login|fail|code: 6206, err: usersig expired
            10:02 E send failed, errorCode: 9508, took 6017 ms
            10:03 E login failed, error code 424242
            10:04 W forced offline ERR_USER_SIG_EXPIRED(6206)
            """;

    @TempDir
    private Path folder;

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private static JsonObject summary(String log) {
        return JsonParser.parseString(
                        Run.reading(log, "scan", "--format", "json").out())
                .getAsJsonObject();
    }

    private static String counts(JsonObject summary) {
        StringBuilder counts = new StringBuilder();
        for (JsonElement each : summary.getAsJsonArray("codes")) {
            JsonObject code = each.getAsJsonObject();
            counts.append(code.get("mentioned").getAsInt()).append('x');
            counts.append(code.get("count").getAsInt()).append(' ');
        }
        return counts.toString().strip();
    }

    @Test
    void the_summary_tells_how_often_where_what_happened_and_what_to_do_the_most_frequent_first() {
        Run run = Run.reading(LOG, "scan");

        TimErrorCode code = TimErrorCode.USER_SIG_EXPIRED;
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith(
                        "Lines: 5",
                        "Mentions: 4",
                        "",
                        "Code: 6206",
                        "Name: USER_SIG_EXPIRED",
                        "Mentions: 2",
                        "First: -:2",
                        "Last: -:5",
                        "How to retry: " + code.retryAdvice(Locale.ENGLISH) + " (AFTER_NEW_USERSIG)",
                        "Outcome: not done (NOT_DONE)",
                        "What happened: " + code.description(Locale.ENGLISH),
                        "What to do: " + code.remedy(Locale.ENGLISH),
                        "",
                        "Code: 9508")
                .endsWith("Not in the catalog (number, mentions, first, last):", "424242\t1\t-:4\t-:4");
    }

    @Test
    void lines_are_printed_with_the_explanation_under_each() {
        TimErrorCode code = TimErrorCode.USER_SIG_EXPIRED;

        assertThat(Run.reading(LOG, "scan", "--lines").out().lines())
                .startsWith(
                        "-:2: 10:01 E login|fail|code: 6206, err: usersig expired",
                        "    6206 USER_SIG_EXPIRED (AFTER_NEW_USERSIG, not done)",
                        "    What happened: " + code.description(Locale.ENGLISH),
                        "    What to do: " + code.remedy(Locale.ENGLISH),
                        "-:3: 10:02 E send failed, errorCode: 9508, took 6017 ms")
                .noneMatch(line -> line.contains("all is well"));
    }

    @ParameterizedTest
    @CsvSource({"ja, 出現回数: 2", "zh-Hans, 出现次数: 2", "en, Mentions: 2", "fr, Mentions: 2"})
    void the_language_is_that_of_the_system_or_the_one_asked_for(String language, String line) {
        InputStream log = new ByteArrayInputStream(LOG.getBytes(UTF_8));
        Locale system = Locale.forLanguageTag(language);

        assertThat(Run.reading(log, system, "scan").out().lines()).contains(line);
        if (!language.equals("fr")) {
            assertThat(Run.reading(LOG, "scan", "--lang", language).out().lines())
                    .contains(line);
            assertThat(Run.reading(LOG, "--lang", language, "scan").out().lines())
                    .contains(line);
        }
    }

    @Test
    void json_tells_all_that_the_catalog_knows_and_csv_has_a_row_for_each_code() {
        JsonObject summary = summary(LOG);

        assertThat(summary.get("lines").getAsInt()).isEqualTo(5);
        assertThat(counts(summary)).isEqualTo("6206x2 9508x1");
        assertThat(summary.getAsJsonArray("unrecognized").toString())
                .isEqualTo("[{\"mentioned\":424242,\"count\":1,\"first\":{\"file\":\"-\",\"line\":4},"
                        + "\"last\":{\"file\":\"-\",\"line\":4}}]");
        assertThat(summary.getAsJsonArray("codes")
                        .get(0)
                        .getAsJsonObject()
                        .get("remedy")
                        .getAsString())
                .isEqualTo(TimErrorCode.USER_SIG_EXPIRED.remedy(Locale.ENGLISH));
        assertThat(Run.reading(LOG, "scan", "--format", "csv").out().lines().map(line -> line.split(",")[0]))
                .containsExactly("mentioned", "6206", "9508", "424242");
    }

    @Test
    void lines_are_an_object_or_a_row_each() {
        assertThat(Run.reading(LOG, "scan", "--lines", "--format", "json").out().lines())
                .hasSize(4)
                .allMatch(line -> JsonParser.parseString(line).getAsJsonObject().has("mentions"));
        assertThat(Run.reading("say \"code: 6206, err\"", "scan", "--lines", "--format", "csv")
                        .out())
                .contains("\r\n6206,-,1,\"say \"\"code: 6206, err\"\"\",6206,6206,USER_SIG_EXPIRED,");
    }

    @Test
    void files_are_read_one_after_the_other_compressed_or_not() throws Exception {
        String plain = file("a.log", LOG.getBytes(UTF_8));
        String packed = file("b.txt", gzip(LOG + "error code 6206"));

        assertThat(Run.of("scan", plain, packed).out().lines())
                .contains("Lines: 11", "Mentions: 5", "First: " + plain + ":2", "Last: " + packed + ":6");
        assertThat(Run.reading(LOG, "scan", "-", plain).out().lines()).contains("Lines: 10", "Mentions: 8");
    }

    @Test
    void a_file_that_cannot_be_read_is_reported_and_the_others_are_read() throws Exception {
        String plain = file("a.log", LOG.getBytes(UTF_8));
        byte[] whole = gzip(LOG.repeat(1000));
        String cut = file("cut.gz", Arrays.copyOf(whole, whole.length - 12));
        String missing = folder.resolve("missing.log").toString();

        Run run = Run.of("scan", missing, folder.toString(), cut, plain);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.contains(": not read to the end. "));
        assertThat(run.err()).contains(missing, cut, "Unexpected end of ZLIB input stream");
        assertThat(run.out().lines()).contains("Last: " + plain + ":5").anyMatch(line -> line.contains(cut + ":2"));
    }

    @Test
    void however_many_files_are_cut_short_the_last_one_is_read() throws Exception {
        byte[] whole = gzip(LOG.repeat(1000));
        String cut = file("cut.gz", Arrays.copyOf(whole, whole.length - 12));
        String[] args = new String[30];
        Arrays.fill(args, cut);
        args[0] = "scan";
        args[args.length - 1] = file("a.log", LOG.getBytes(UTF_8));

        assertThat(Run.of(args).out().lines()).contains("Last: " + args[args.length - 1] + ":5");
    }

    @Test
    void nothing_mentioned_is_told_with_status_1() {
        assertThat(Run.reading("", "scan").err().strip()).isEqualTo("No error code is mentioned.");
        assertThat(Run.reading("all is well", "scan").status()).isEqualTo(1);
        assertThat(Run.reading("all is well", "scan").out().lines()).contains("Lines: 1");
    }

    @Test
    void bytes_that_are_no_utf_8_do_no_harm() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        String noise = new String(all, ISO_8859_1);
        byte[] log = (noise + "\nerror code 6206 \u00FF\u00C3\n" + noise + "error code 9508").getBytes(ISO_8859_1);

        Run run = Run.reading(new ByteArrayInputStream(log), Locale.ENGLISH, "scan", "--lines");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("error code 6206 \uFFFD\uFFFD", "9508 SDK_NET_DISCONNECT");
    }

    @Test
    void what_a_terminal_would_obey_is_not_printed() {
        assertThat(Run.reading("error code 6206 \u001B[2J\u009B1m", "scan", "--lines")
                        .out())
                .contains("error code 6206 ?[2J?1m")
                .doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void lines_are_counted_across_blocks_however_they_end(String end) {
        String noise = "all is well, 你好" + end;
        String log = noise.repeat(100_000) + "error code 6206" + end + noise.repeat(100_000) + "error code 6206";

        assertThat(Run.reading(log, "scan").out().lines())
                .startsWith("Lines: 200002", "Mentions: 2")
                .contains("First: -:100001", "Last: -:200002");
    }

    @Test
    void every_mention_of_a_line_longer_than_a_block_is_found_once_wherever_it_is_cut() {
        String unit = "你好 error code 6206, ";
        int times = 3 * Block.SIZE / unit.getBytes(UTF_8).length;
        for (int shift = 0; shift < 30; shift++) {
            String log = "x".repeat(shift) + " " + unit.repeat(times) + "\nerror code 9508\n";

            JsonObject summary = summary(log);

            assertThat(counts(summary)).as("shifted by %d", shift).isEqualTo("6206x" + times + " 9508x1");
            assertThat(summary.get("lines").getAsInt()).isEqualTo(2);
        }
    }

    @Test
    void of_a_very_long_line_what_stands_around_the_mention_is_printed() {
        String line = "{" + " ".repeat(1_000_000) + "\"errorCode\":6206}" + " ".repeat(1_000_000);

        assertThat(Run.reading(line, "scan", "--lines")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .hasSizeLessThan(1000)
                .startsWith("-:1: …")
                .contains("\"errorCode\":6206}")
                .endsWith("…");
    }

    @Test
    void numbers_that_no_catalog_has_are_told_apart_up_to_a_limit() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            log.append("error code ").append(500_000 + i).append('\n');
        }

        JsonObject summary = summary(log.toString());

        assertThat(summary.getAsJsonArray("unrecognized")).hasSize(10_000);
        assertThat(summary.get("furtherUnrecognized").getAsInt()).isEqualTo(2000);
        assertThat(Run.reading(log.toString(), "scan").out().strip())
                .endsWith("Mentions of further numbers that are not in the catalog: 2000");
    }

    @Test
    void a_reader_who_has_read_enough_ends_an_endless_log_quietly() {
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(LOG.getBytes(UTF_8)), new InputStream() {
            @Override
            public int read() {
                return '\n';
            }
        });
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Main.run(
                new String[] {"scan", "--lines"},
                Locale.ENGLISH,
                endless,
                new Console(closed, UTF_8),
                new Console(err, UTF_8));

        assertThat(status).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void what_is_printed_line_by_line_keeps_to_one_encoding() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String log = "error code 6206\n".repeat(20_000) + "错误码 6206 你们\n";

        Main.run(
                new String[] {"scan", "--lines", "--lang", "ja"},
                Locale.ENGLISH,
                new ByteArrayInputStream(log.getBytes(UTF_8)),
                new Console(out, Charset.forName("Shift_JIS")),
                new Console(new ByteArrayOutputStream(), UTF_8));

        assertThat(out.toString(Charset.forName("Shift_JIS")))
                .contains(TimErrorCode.USER_SIG_EXPIRED.description(), "?? 6206 ??")
                .doesNotContain("\uFFFD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scan --frobnicate | There is no option --frobnicate.",
                "scan --lang xx    | There is no language xx; there are: ja, ar, en, ko",
                "scan --format xml | Invalid value for option '--format'",
                "scan --own        | Missing required parameter for option '--own' (FILE)",
            })
    void wrong_usage_is_explained_with_status_2(String args, String explanation) {
        Run run = Run.of(args.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(explanation);
    }

    @Test
    void help_names_every_option_and_status() {
        assertThat(Run.of("scan", "--help").out())
                .contains("FILE", "--lines", "--format", "text, json, csv", "--own", "--lang", "gzip", "none is");
        assertThat(Run.of("--help").out()).contains("scan");
    }
}

package io.github.timerrorcodes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.TimErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            value = {
                "console,        language,    written in",
                "UTF-8,          ja,          UTF-8",
                "UTF-8,          en,          UTF-8",
                "UTF-8,          zh-Hans,     UTF-8",
                "Shift_JIS,      ja,          Shift_JIS",
                "Shift_JIS,      en,          Shift_JIS",
                "Shift_JIS,      zh-Hans,     UTF-8",
                "windows-31j,    ja,          windows-31j",
                "windows-31j,    zh-Hans,     UTF-8",
                "EUC-JP,         ja,          EUC-JP",
                "EUC-JP,         en,          EUC-JP",
                "EUC-JP,         zh-Hans,     UTF-8",
                "GBK,            ja,          GBK",
                "GBK,            en,          GBK",
                "GBK,            zh-Hans,     GBK",
                "GB18030,        ja,          GB18030",
                "GB18030,        en,          GB18030",
                "GB18030,        zh-Hans,     GB18030",
                "Big5,           ja,          UTF-8",
                "Big5,           en,          Big5",
                "Big5,           zh-Hans,     UTF-8",
                "windows-1252,   ja,          UTF-8",
                "US-ASCII,       ja,          UTF-8",
                "US-ASCII,       en,          US-ASCII",
                "US-ASCII,       zh-Hans,     UTF-8",
                "IBM1047,        en,          IBM1047",
                "UTF-16,         ja,          UTF-16",
                "ISO-2022-CN,    zh-Hans,     UTF-8",
            })
    void a_console_gets_its_own_encoding_if_that_has_the_text_and_otherwise_utf_8(
            Charset console, String language, Charset expected) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] args = {"--lang", language, "6206"};
        Main.run(
                args,
                Locale.ENGLISH,
                InputStream.nullInputStream(),
                new Console(out, console),
                new Console(new ByteArrayOutputStream(), console));

        assertThat(out.toByteArray()).isEqualTo(Run.of(args).out().getBytes(expected));
    }

    /** A single character that one of them lacks would turn the whole list into UTF-8. */
    @ParameterizedTest
    @CsvSource({
        "ja, Shift_JIS",
        "ja, windows-31j",
        "ja, EUC-JP",
        "zh-Hans, GBK",
        "zh-Hans, GB18030",
        "en, US-ASCII",
    })
    void every_text_of_a_language_is_in_the_encodings_that_are_made_for_it(String language, Charset charset) {
        assertThat(charset.newEncoder())
                .matches(encoder ->
                        encoder.canEncode(Run.of("--list", "--lang", language).out()))
                .matches(encoder -> encoder.canEncode(explanationOfEveryCode(language)));
    }

    private static String explanationOfEveryCode(String language) {
        StringBuilder words = new StringBuilder("--lang " + language);
        TimErrorCode.catalog().codes().forEach(code -> words.append(' ').append(code.name()));
        return Run.of(words.toString().split(" ")).out();
    }

    @ParameterizedTest
    @CsvSource({"99, EUC-JP", "ꀀ, UTF-8"})
    void standard_error_is_encoded_by_what_stands_there_and_standard_output_by_what_stands_there(
            String missing, Charset expectedOfErrors) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Charset eucJp = Charset.forName("EUC-JP");
        Main.run(
                new String[] {"6206", missing},
                Locale.JAPANESE,
                InputStream.nullInputStream(),
                new Console(out, eucJp),
                new Console(err, eucJp));

        assertThat(out.toString(eucJp)).startsWith("番号: 6206");
        assertThat(err.toString(expectedOfErrors)).startsWith(missing + "：カタログにありません。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Broken pipe",
                "Stream closed: (pipe)",
                "パイプを閉じています。",
                "管道正在被关闭。",
                "中斷的管線",
                "파이프가 깨어짐",
                "أنبوب مكسور"
            })
    void a_reader_who_has_read_enough_is_no_error(String message) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"--list"},
                Locale.ENGLISH,
                InputStream.nullInputStream(),
                new Console(failing(message), UTF_8),
                new Console(err, UTF_8));

        assertThat(status).isZero();
        assertThat(err.toByteArray()).isEmpty();
    }

    @Test
    void a_disk_that_is_full_is_an_error() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"--list"},
                Locale.ENGLISH,
                InputStream.nullInputStream(),
                new Console(failing("No space left on device"), UTF_8),
                new Console(err, UTF_8));

        assertThat(status).isEqualTo(3);
        assertThat(err.toString(UTF_8)).startsWith("The answer could not be written: No space left on device");
    }

    @Test
    void standard_error_that_is_closed_changes_nothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"99", "6206"},
                Locale.ENGLISH,
                InputStream.nullInputStream(),
                new Console(out, UTF_8),
                new Console(failing("Bad file descriptor"), UTF_8));

        assertThat(status).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEqualTo(Run.of("6206").out());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}

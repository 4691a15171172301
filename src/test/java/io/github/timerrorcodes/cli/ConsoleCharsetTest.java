package io.github.timerrorcodes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleCharsetTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            nullValues = "not told",
            value = {
                "console,      default,    chosen",
                "GB18030,      UTF-8,      GB18030",
                "UTF-8,        GB18030,    UTF-8",
                "not told,     GB18030,    GB18030",
                "cp0,          GB18030,    GB18030",
            })
    void the_console_has_its_own_encoding_where_that_is_known(String console, Charset byDefault, Charset chosen) {
        assertThat(ConsoleCharset.of(console, byDefault)).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            nullValues = "not told",
            value = {
                "console,           default,         why it will not do",
                "ANSI_X3.4-1968,    ISO-8859-1,      the POSIX locale has ASCII alone",
                "not told,          US-ASCII,        the same before Java 19",
                "Shift_JIS,         GB18030,         it lacks simplified characters",
                "GB2312,            UTF-16,          it lacks Japanese characters",
                "ISO-2022-CN,       GB18030,         it can be read but not written",
            })
    void texts_are_in_utf_8_where_the_console_lacks_their_characters(String console, Charset byDefault, String why) {
        assertThat(ConsoleCharset.of(console, byDefault)).as(why).isEqualTo(UTF_8);
    }
}

package io.github.timerrorcodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.TimErrorCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @Test
    void help_names_every_option_category_format_language_and_status() {
        Run run = Run.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("CODE", "--list", "--lang", "--format", "--help", "--version")
                .contains("ja, ar, en, ko, zh-Hans,", "zh-Hant", "text, json", "no such number or name", "wrong usage");
        for (TimErrorCategory category : TimErrorCategory.values()) {
            assertThat(run.out()).contains(category.name());
        }
        assertThat(Run.of("6206", "-h")).isEqualTo(run);
    }

    @Test
    void version_is_told() {
        assertThat(Run.of("--version").out()).startsWith("tim-error-codes ");
    }

    @Test
    void nothing_asked_is_wrong_usage() {
        assertThat(Run.of().status()).isEqualTo(2);
        assertThat(Run.of().out()).isEmpty();
        assertThat(Run.of().err().lines())
                .containsExactly(
                        "Which code? Give a number, a name, a constant of the SDK, or words to search for.",
                        "Try --help.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--frobnicate           | There is no option --frobnicate.",
                "6206 --frobnicate      | There is no option --frobnicate.",
                "-                      | There is no option -.",
                "-x                     | There is no option -x.",
                "--lang                 | Missing required parameter for option '--lang' (TAG)",
                "--lang xx 6206         | There is no language xx; there are: ja, ar, en, ko, zh-Hans, zh-Hant",
                "--lang= 6206           | There is no language ; there are: ja, ar, en, ko, zh-Hans, zh-Hant",
                "--format xml 6206      | Invalid value for option '--format'",
                "--list NOTHING         | There is no category NOTHING; there are: SDK, ACCOUNT",
                "--format json --list X | There is no category X; there are: SDK, ACCOUNT",
                "--list SDK GROUP       | --list takes one category, and no codes: SDK, ACCOUNT",
                "6206 --list            | --list takes one category, and no codes: SDK, ACCOUNT",
            })
    void wrong_usage_is_explained_with_status_2(String args, String explanation) {
        Run run = Run.of(args.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(explanation).endsWith("Try --help." + System.lineSeparator());
    }
}

package io.github.timerrorcodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.Outcome;
import io.github.timerrorcodes.TimErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {
    private static final ErrorCode ONLINE_COUNT = TimErrorCode.fromCode(8512);

    static List<Locale> languages() {
        return TimErrorCode.catalog().locales();
    }

    @ParameterizedTest
    @CsvSource({
        "ja-JP,         番号: 8512",
        "en-GB,         Code: 8512",
        "zh-CN,         错误码: 8512",
        "zh-Hans-SG,    错误码: 8512",
        "zh-TW,         錯誤碼: 8512",
        "zh-HK,         錯誤碼: 8512",
        "ko-KR,         오류 코드: 8512",
        "ar-SA,         رمز الخطأ: 8512",
        "fr-FR,         Code: 8512",
        "und,           Code: 8512"
    })
    void the_command_speaks_the_language_of_the_system_or_english(Locale system, String firstLine) {
        assertThat(Run.on(system, "8512").out().lines())
                .startsWith(firstLine)
                .anyMatch(line -> line.endsWith(": " + ONLINE_COUNT.description(system)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_of_the_catalog_can_be_asked_for(Locale language) {
        String tag = language.toLanguageTag();
        Run run = Run.of("--lang", tag, "8512");

        assertThat(run.out())
                .contains(
                        ONLINE_COUNT.description(language),
                        ONLINE_COUNT.remedy(language),
                        ONLINE_COUNT.userMessage(language),
                        ONLINE_COUNT.retryAdvice(language),
                        ONLINE_COUNT.category().title(language),
                        ONLINE_COUNT.table().title(language));
        assertThat(Run.of("8512", "--lang=" + tag.replace('-', '_'))).isEqualTo(run);
        assertThat(Run.on(language, "8512")).isEqualTo(run);
    }

    @Test
    void the_list_and_what_is_missing_are_told_in_the_language_too() {
        assertThat(Run.of("--list", "NETWORK", "--lang", "ja").out())
                .contains(TimErrorCode.fromCode(9501).description(Locale.JAPANESE));
        assertThat(Run.of("99", "--lang", "ja").err()).startsWith("99：カタログにありません。");
        assertThat(Run.of("99", "--lang", "zh-Hans").err()).startsWith("99：目录中没有。");
    }

    @Test
    void every_language_of_the_catalog_has_labels_of_its_own() {
        assertThat(languages().stream().map(LanguageTest::fileOfLabels))
                .doesNotHaveDuplicates()
                .allSatisfy(file -> assertThat(Labels.class.getResource(file)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_label_is_there_in_every_language(Locale language) throws IOException {
        Properties english = labels(fileOfLabels(Locale.ENGLISH));

        assertThat(labels(fileOfLabels(language)))
                .containsOnlyKeys(english.keySet())
                .allSatisfy((label, text) -> assertThat((String) text).isNotBlank())
                .allSatisfy((label, text) -> assertThat(((String) text).contains("%s"))
                        .as("%s has a place for what was asked", label)
                        .isEqualTo(english.getProperty((String) label).contains("%s")));
    }

    @Test
    void every_outcome_has_a_label() {
        Labels labels = new Labels(Locale.ENGLISH);

        assertThat(Outcome.values())
                .extracting(labels::of)
                .containsExactly("not done", "unknown", "already done", "done");
    }

    /** The file that Java takes the labels of a language from. */
    private static String fileOfLabels(Locale language) {
        Control noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        Locale found = ResourceBundle.getBundle(Labels.class.getPackageName() + ".labels", language, noFallback)
                .getLocale();
        return noFallback.toBundleName("labels", found) + ".properties";
    }

    private static Properties labels(String file) throws IOException {
        Properties labels = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return labels;
    }
}

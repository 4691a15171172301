package io.github.timerrorcodes.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.internal.TimErrorLanguages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMatcherTest {

    @ParameterizedTest(name = "of {0}, a reader of {1} gets {2}")
    @CsvSource({
        // exactly the language asked for
        "ja en zh-Hans, ja, ja",
        "ja en zh-Hans, en, en",
        "ja en zh-Hans, zh-Hans, zh-Hans",
        "ja en en-GB, en-GB, en-GB",
        // the same language and script
        "ja en zh-Hans, ja-JP, ja",
        "ja en zh-Hans, ja-JP-u-ca-japanese, ja",
        "ja en zh-Hans, en-US, en",
        "ja en zh-Hans, zh-Hans-CN, zh-Hans",
        "ja en zh-Hans, zh-CN, zh-Hans",
        "ja en zh-Hans, zh, zh-Hans",
        "ja zh-Hans zh-Hant, zh-TW, zh-Hant",
        "ja zh-Hans zh-Hant, zh-HK, zh-Hant",
        "ja zh-Hans zh-Hant, zh-SG, zh-Hans",
        "ja zh-Hant zh-Hans, zh-CN, zh-Hans",
        "ja en-GB en, en-AU, en",
        "ja en-GB, en-AU, en-GB",
        // the same language in another script
        "ja en zh-Hans, zh-TW, zh-Hans",
        "ja en zh-Hans, zh-Hant-HK, zh-Hans",
        "ja en sr-Latn, sr, sr-Latn",
        // but Traditional Chinese is not for readers of Simplified
        "ja zh-Hant en, zh-CN, en",
        "ja zh-Hant en, zh, en",
        "ja zh-Hant en, zh-Hans-HK, en",
        // English for a language that is not there
        "ja en zh-Hans, ko, en",
        "ja en zh-Hans, fr-FR, en",
        "ja en zh-Hans, und, en",
        // the first where there is no English either
        "ja, en, ja",
        "ja zh-Hans, fr, ja",
    })
    void finds_the_language_that_suits_a_reader_best(String available, String wanted, String expected) {
        List<Locale> locales =
                Stream.of(available.split(" ")).map(Locale::forLanguageTag).toList();

        int best = LanguageMatcher.best(Locale.forLanguageTag(wanted), locales);

        assertThat(locales.get(best)).isEqualTo(Locale.forLanguageTag(expected));
    }

    @Test
    void every_locale_of_the_platform_gets_a_language() {
        for (Locale locale : Locale.getAvailableLocales()) {
            assertThat(TimErrorLanguages.INSTANCE.of(locale)).as("%s", locale).isNotNull();
        }
    }

    @Test
    void null_stands_for_the_language_of_the_tables() {
        assertThat(TimErrorLanguages.INSTANCE.of(null)).isSameAs(TimErrorLanguages.INSTANCE.source());
    }
}

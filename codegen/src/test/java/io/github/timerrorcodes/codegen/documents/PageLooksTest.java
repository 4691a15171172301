package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.print.PrintOptions;

/** What is seen on screens wide and narrow, and on paper. */
class PageLooksTest extends OnThePage {
    @Test
    void paper_shows_the_codes_of_the_view_and_no_controls() {
        browser.open(page + "#?category=OFFLINE_PUSH");
        long sheets = pages(browser.driver().print(new PrintOptions()).getContent());
        browser.media("print", true);

        assertThat(sheets).isBetween(1L, 8L);
        assertThat(browser.strings("return [...document.querySelectorAll('article')]"
                        + ".filter(a => getComputedStyle(a).display !== 'none').map(a => a.id)"))
                .containsExactlyElementsOf(codes("c.category === 'OFFLINE_PUSH'"));
        assertThat(browser.strings("return ['.search', '.filters', '.languages', '.copy', '.said']"
                        + ".map(s => getComputedStyle(document.querySelector(s)).display)"))
                .containsOnly("none");
        assertThat(browser.run("return getComputedStyle(document.documentElement).backgroundColor"))
                .as("white even for a reader who sits in the dark")
                .isEqualTo("rgb(255, 255, 255)");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768})
    void on_a_narrow_screen_nothing_is_cut_off_and_the_filters_leave_room_for_the_codes(int width) {
        browser.screen(width, 800, false);
        browser.open(page);
        for (String language : LANGUAGES) {
            show("#?lang=" + language);

            assertNothingSticksOut("header *, .search *, .filters *, article:nth-child(-n + 4) *");
            assertThat(browser.run("return document.getElementById('filters-fold').open"))
                    .isEqualTo(false);
        }
    }

    /** Wider ones have the same layout, and more room. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "ar", "en", "ko", "zh-Hans", "zh-Hant"})
    void no_card_is_cut_off_on_the_narrowest_screen(String language) {
        browser.screen(320, 800, false);
        show("#?lang=" + language);
        layOutAllCards();

        assertNothingSticksOut("article *");
    }

    private static void assertNothingSticksOut(String selector) {
        assertThat(browser.run("const d = document.documentElement; return d.scrollWidth - d.clientWidth"))
                .as("by how much the page is wider than the screen")
                .isEqualTo(0L);
        assertThat(browser.strings(
                        "return [...document.querySelectorAll(arguments[0])].filter(e => {"
                                + "const { left, right } = e.getBoundingClientRect();"
                                + "return (right > innerWidth + 1 || left < -1) && !e.closest('.unseen, .skip');"
                                + "}).map(e => e.outerHTML.slice(0, 80))",
                        selector))
                .isEmpty();
    }

    /** And is photographed for those who want to look at it: {@code -Dscreenshots.directory=target/screenshots}. */
    @ParameterizedTest
    @CsvSource({"wide, 1280, 900", "narrow, 390, 844"})
    void what_was_looked_for_is_seen_without_scrolling(String name, int width, int height) throws IOException {
        browser.allowClipboard();
        browser.screen(width, height, false);
        browser.open(page + "#-10001");
        assertSeen("[id='-10001'] [data-part=description]", language());
        for (String language : LANGUAGES) {
            String picture = language + "-" + name;
            show("#?lang=" + language);
            show("#6206?lang=" + language);
            assertSeen("[id='6206'] [data-part=description]", language);
            browser.photograph(picture + "-code");
            show("#?q=usersig%20expired&lang=" + language);
            assertSeen("#codes > article:not([hidden]) mark", language);
            browser.photograph(picture + "-search");
            show("#?q=6260&lang=" + language);
            assertSeen("#nearest .number", language);
            browser.photograph(picture + "-nothing");
            show("#?lang=" + language);
            paste(LOG);
            assertSeen("[id='60008'] mark", language);
            browser.photograph(picture + "-log");
        }
    }

    private static void assertSeen(String selector, String language) {
        browser.await(selector + " is in view, with nothing before it, in " + language, () -> (Boolean) browser.run(
                "const e = document.querySelector(arguments[0]); const r = e.getClientRects()[0];"
                        + "const seen = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);"
                        + "return seen !== null && (e === seen || e.contains(seen))",
                selector));
    }

    private static long pages(String pdf) {
        String content = new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Type\\s*/Page\\b").matcher(content).results().count();
    }
}

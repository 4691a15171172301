package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The languages of the page. */
class PageLanguageTest extends OnThePage {
    @Test
    void the_readers_language_comes_first_and_a_choice_is_remembered() {
        browser.open(page);
        assertThat(language()).isEqualTo("en");

        languageButton("zh-Hans").click();
        assertThat(language()).isEqualTo("zh-Hans");
        assertThat(browser.text("h1")).isEqualTo("IM 错误码");
        browser.open(page);
        assertThat(language()).isEqualTo("zh-Hans");

        browser.open(page + "#6206?lang=ja");
        assertThat(language()).as("a link may choose another").isEqualTo("ja");
        browser.open(page);
        assertThat(language()).as("a link is not a choice of the reader's").isEqualTo("zh-Hans");
    }

    @Test
    void another_language_keeps_the_view() {
        show("#?q=expired&category=ACCOUNT");
        List<String> view = shown();

        languageButton("ja").click();

        assertThat(shown()).isNotEmpty().isEqualTo(view);
        assertThat(option("category", "ACCOUNT")
                        .findElement(By.tagName("input"))
                        .isSelected())
                .isTrue();
    }

    @Test
    void every_text_is_marked_with_its_language() {
        for (String language : LANGUAGES) {
            show("#?lang=" + language);

            assertThat(language()).isEqualTo(language);
            assertThat(browser.text("[id='6206'] [data-part=description]"))
                    .isEqualTo(browser.run(
                            DATA_SCRIPT
                                    + "return data.codes.find(c => c.code === 6206).texts[arguments[0]].description",
                            language));
            assertThat(browser.strings("return [...document.querySelectorAll('.languages label')]"
                            + ".map(l => l.lang + ' ' + l.textContent.trim())"))
                    .containsExactly("ja 日本語", "ar العربية", "en English", "ko 한국어", "zh-Hans 简体中文", "zh-Hant 繁體中文");
            assertThat(browser.strings(
                            "return [...document.querySelectorAll('[lang]')].map(e => e.closest('.languages, noscript') ? '' : e.lang)"
                                    + ".filter(l => l !== '')"))
                    .containsExactly(language);
        }
    }

    @Test
    void arabic_stands_from_right_to_left_and_codes_in_it_from_left_to_right() {
        show("#?lang=ar&q=-10001");

        assertThat(browser.run("return getComputedStyle(document.documentElement).direction"))
                .isEqualTo("rtl");
        assertThat(browser.run(
                        "const dd = document.querySelector('[id=\"-10001\"] dd'), dt = dd.previousElementSibling;"
                                + "return getComputedStyle(dd).direction + ' ' + (dd.getBoundingClientRect().right"
                                + " === dt.getBoundingClientRect().right)"))
                .isEqualTo("rtl true");
        assertThat(browser.strings("return ['number', 'name', 'constant'].map(part => getComputedStyle("
                        + "document.querySelector(`[id='-10001'] [data-part=${part}]`)).direction)"))
                .containsOnly("ltr");
        assertThat(
                        browser.run(
                                "const i = document.querySelector('.search-icon').getBoundingClientRect().x;"
                                        + "const q = document.getElementById('query').getBoundingClientRect(); return i > q.x + q.width / 2"))
                .as("the icon stands where the reader begins")
                .isEqualTo(true);
    }

    @Test
    void each_script_is_drawn_with_fonts_of_its_own() {
        Set<List<String>> fonts = new HashSet<>();
        for (String language : LANGUAGES) {
            show("#6206?lang=" + language);
            List<String> own = browser.fontsOf("[id='6206'] [data-part=description]");
            assertThat(own).as(language).isNotEmpty();
            assertThat(fonts.add(own))
                    .as("the fonts of %s, %s, are its own", language, own)
                    .isTrue();
        }
    }
}

package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The page for those who do not point, or do not see. */
class PageAccessibilityTest extends OnThePage {
    private static final String FEW_OF_EVERY_COLOR = "q=restricted";

    private static String axe;

    @BeforeAll
    static void readAxe() throws IOException {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "{0}, {1} wide, dark: {2}, {3}")
    @CsvSource({
        "ja, 1280, false, #?" + FEW_OF_EVERY_COLOR,
        "ja, 390, true, #6206?q=620",
        "ja, 1280, false, log",
        "en, 1280, true, #?" + FEW_OF_EVERY_COLOR,
        "en, 390, false, #?q=retry%20busy",
        "en, 390, true, log",
        "ar, 1280, false, #?" + FEW_OF_EVERY_COLOR,
        "ar, 1280, true, #6206?q=620",
        "ar, 390, false, log",
        "ar, 390, true, #?q=999999",
        "ko, 1280, true, #?" + FEW_OF_EVERY_COLOR,
        "ko, 390, false, #?" + FEW_OF_EVERY_COLOR,
        "zh-Hans, 1280, false, #?" + FEW_OF_EVERY_COLOR,
        "zh-Hans, 390, true, #?q=999999",
        "zh-Hans, 1280, true, #?q=%E6%8B%89%E9%BB%91",
        "zh-Hant, 1280, false, #?" + FEW_OF_EVERY_COLOR,
        "zh-Hant, 390, true, #?" + FEW_OF_EVERY_COLOR
    })
    void axe_finds_nothing_against_accessibility(String language, int width, boolean dark, String view) {
        browser.screen(width, 900, dark);
        show((view.equals("log") ? "#?" : view + "&") + "lang=" + language);
        browser.run("document.getElementById('filters-fold').open = true");
        if (view.equals("log")) {
            browser.allowClipboard();
            paste(LOG);
        }
        layOutAllCards(); // of others axe cannot tell the contrast

        List<String> violations = violations();

        assertThat(violations).isEmpty();
        assertThat((Long) browser.run("return passes"))
                .as("rules that axe has tried")
                .isGreaterThan(20);
    }

    /** Asks axe about the page without the cards that are hidden, all of which it would read. */
    private static List<String> violations() {
        if (!(Boolean) browser.run("return 'axe' in window")) {
            browser.run(axe);
        }
        return browser.strings("const list = document.getElementById('codes'); const cards = [...list.children];"
                + "list.replaceChildren(...cards.filter(card => !card.hidden));"
                + "return axe.run({ resultTypes: ['violations'] }).then(results => {"
                + "list.replaceChildren(...cards); window.passes = results.passes.length;"
                + "return results.violations.flatMap("
                + "v => v.nodes.map(node => `${v.id}: ${v.help}: ${node.html}`)); })");
    }

    @Test
    void the_colors_of_every_retryability_are_among_those_that_axe_has_seen() {
        show("#?" + FEW_OF_EVERY_COLOR);

        assertThat(browser.strings("return [...new Set([...document.querySelectorAll('article:not([hidden]) .badge')]"
                        + ".map(b => getComputedStyle(b).color))]"))
                .hasSameElementsAs(browser.strings("return [...new Set([...document.querySelectorAll('article .badge')]"
                        + ".map(b => getComputedStyle(b).color))]"));
        assertThat(shown()).as("each takes axe its time").hasSizeBetween(3, 20);
        assertThat(browser.strings("return ['.delay', 'mark'].map(s => document.querySelector("
                        + "`article:not([hidden]) ${s}:not(:empty)`) ? '' : s)"))
                .as("what else has a color of its own")
                .containsOnly("");
    }

    @Test
    void the_keyboard_alone_is_enough() {
        browser.open(page + "#?lang=en");
        active().sendKeys("6206", Keys.ENTER);
        assertThat(active().getText()).isEqualTo("6206");

        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            active().sendKeys(Keys.TAB);
            reached.add(active().getText());
        }
        assertThat(reached).containsExactly("Number", "Java constant", "Link");

        browser.open(page + "#?lang=en");
        browser.find("body").sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB), Keys.ARROW_LEFT);
        assertThat(language()).as("the arrow keys choose a language").isEqualTo("ar");
        active().sendKeys(Keys.TAB, Keys.TAB);
        assertThat(active().getTagName()).isEqualTo("summary");
        active().sendKeys(Keys.TAB);
        active().sendKeys(Keys.SPACE);
        assertThat(shown()).containsExactlyElementsOf(codes("c.retryability === data.retryabilities[0].name"));
        assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                .as("the focus is seen")
                .isEqualTo("solid");
    }

    @Test
    void the_skip_link_leads_to_the_results_and_keeps_the_view() {
        show("#?category=ACCOUNT");
        List<String> view = shown();

        browser.run("document.querySelector('.skip').focus()");
        assertThat(browser.run("return document.querySelector('.skip').getBoundingClientRect().top"))
                .as("it is seen when it has the focus")
                .isEqualTo(0L);
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();

        assertThat(active().getAttribute("id")).isEqualTo("results");
        assertThat(shown()).isEqualTo(view);
    }
}

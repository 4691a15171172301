package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.timerrorcodes.codegen.Generator;
import io.github.timerrorcodes.codegen.TestSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;

/** The page of the real catalog, from disk, as a reader uses it. */
@Tag("browser")
class PageTest {
    private static final String SHOWN =
            "return [...document.querySelectorAll('#codes > article:not([hidden])')].map(a => a.id)";

    private static final String DATA_SCRIPT = "const data = JSON.parse(document.getElementById('data').textContent);";
    private static final int ALL = 494;
    private static final double FRAME_MS = 16;
    private static final List<String> LANGUAGES = List.of("ja", "en", "zh-Hans");

    @TempDir
    private static Path temp;

    private static Browser browser;
    private static String page;

    @BeforeAll
    static void startBrowser() throws Exception {
        new Generator(TestSettings.DATA, TestSettings.TIM).document(temp.resolve("documents"));
        page = temp.resolve("documents/page/index.html").toUri().toString();
        browser = new Browser(temp.resolve("profile"), "en-US");
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
    }

    @AfterEach
    void the_console_is_silent_and_nothing_is_fetched() {
        assertThat(browser.console()).as("console").isEmpty();
        assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                .as("resources that the page fetched")
                .isEqualTo(0L);
        browser.run("try { localStorage.clear() } catch (e) { }"); // a test may have forbidden it
        browser.screen(1280, 900, false);
    }

    private static List<String> shown() {
        return browser.strings(SHOWN);
    }

    private static void search(String query) {
        WebElement field = browser.find("#query");
        field.clear();
        field.sendKeys(query);
    }

    @Test
    void without_a_query_every_code_is_shown() {
        browser.open(page);

        assertThat(shown()).hasSize(ALL);
        assertThat(browser.text("#count")).isEqualTo(ALL + " / " + ALL);
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.find("#query"));
    }

    @ParameterizedTest(name = "\"{0}\" comes to {1}")
    @CsvSource({
        "6206, 6206",
        "６２０６, 6206",
        "USER_SIG_EXPIRED, 6206",
        "user_sig_expired, 6206",
        "ｕｓｅｒ_sig_EXPIRED, 6206",
        "err_user_sig_expired, 6206",
        "ERR_IN_PROGESS, 6015",
        "125000, 120001",
        "120001..130000, 120001",
        "−10001, -10001"
    })
    void the_code_that_is_meant_comes_first(String query, String first) {
        browser.open(page);

        search(query);

        assertThat(shown()).first().isEqualTo(first);
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\" find the same")
    @CsvSource({
        "グループ, ぐるーぷ",
        "グループ, ｸﾞﾙｰﾌﾟ",
        "ログイン, ろぐいん",
        "USERSIG, usersig",
        "UserSig, ＵｓｅｒＳｉｇ",
        "'login expired', 'expired　login'"
    })
    void writings_of_the_same_words_find_the_same(String one, String other) {
        browser.open(page);

        search(one);
        List<String> found = shown();
        search(other);

        assertThat(found).hasSizeBetween(1, 300);
        assertThat(shown()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有効期限", "expiration", "有效期"})
    void texts_of_every_language_are_found_whichever_is_shown(String word) {
        for (String language : LANGUAGES) {
            browser.open(page + "#?lang=" + language);

            search(word);

            assertThat(shown()).as("%s in %s", word, language).contains("6206");
        }
    }

    @Test
    void every_word_must_be_found_and_a_word_less_finds_more() {
        browser.open(page);

        search("group mute");
        List<String> both = shown();
        search("group");

        assertThat(both).isNotEmpty();
        assertThat(shown()).containsAll(both).hasSizeGreaterThan(both.size());
    }

    @Test
    void a_number_that_the_catalog_lacks_is_answered_as_the_library_answers_it() {
        browser.open(page + "#?lang=en");

        search("999999");

        assertThat(shown()).isEmpty();
        assertThat(browser.text("#none")).contains("No code matches.", "This code is not registered in the catalog.");
    }

    @Test
    void the_code_that_came_first_goes_back_to_its_place() {
        browser.open(page);
        List<String> before = shown();

        search("6206");
        search("zzz");
        browser.find("#clear").click();

        assertThat(shown()).isEqualTo(before);
        assertThat(browser.find("#query").getAttribute("value")).isEmpty();
    }

    @Test
    void part_of_a_number_finds_all_that_hold_it() {
        browser.open(page);

        search("620");

        assertThat(shown()).contains("6200", "6205", "6206").isEqualTo(codes("JSON.stringify(c).includes('620')"));
    }

    @Test
    void filters_combine_with_each_other_and_with_the_search() {
        browser.open(page + "#?lang=en");

        option("category", "ACCOUNT").click();
        List<String> account = shown();
        option("retryability", "AFTER_LOGIN").click();
        List<String> afterLogin = shown();
        option("origin", "SERVER").click();
        List<String> onServer = shown();
        search("expired");

        assertThat(account).containsExactlyElementsOf(codes("c.category === 'ACCOUNT'"));
        assertThat(afterLogin)
                .containsExactlyElementsOf(codes("c.category === 'ACCOUNT' && c.retryability === 'AFTER_LOGIN'"));
        assertThat(onServer)
                .containsExactlyElementsOf(codes("c.category === 'ACCOUNT' && c.retryability === 'AFTER_LOGIN'"
                        + " && data.tables.find(t => t.name === c.table).origin === 'SERVER'"));
        assertThat(shown()).isNotEmpty().isSubsetOf(onServer).hasSizeLessThan(onServer.size());
        assertThat(browser.text("#filters-active")).isEqualTo("(3)");
    }

    @Test
    void two_values_of_one_filter_show_the_codes_of_both() {
        browser.open(page);

        option("retryability", "BACKOFF").click();
        option("retryability", "THROTTLED").click();

        assertThat(shown())
                .containsExactlyElementsOf(codes("c.retryability === 'BACKOFF' || c.retryability === 'THROTTLED'"));
    }

    @Test
    void an_option_tells_how_many_codes_it_would_show() {
        browser.open(page);
        search("group");
        option("category", "GROUP").click();

        for (String retryability : List.of("NOT_RETRYABLE", "BACKOFF", "THROTTLED", "AFTER_REFRESH")) {
            WebElement option = option("retryability", retryability);
            String promised = option.findElement(By.cssSelector(".hits")).getAttribute("textContent");
            option.click();
            assertThat(shown()).as(retryability).hasSize(Integer.parseInt(promised));
            option.click();
        }
    }

    @Test
    void a_table_can_be_chosen() {
        browser.open(page);

        browser.run("const t = document.getElementById('table'); t.value = 'SDK_ACCOUNT';"
                + "t.dispatchEvent(new Event('change', { bubbles: true }))");

        assertThat(shown()).containsExactlyElementsOf(codes("c.table === 'SDK_ACCOUNT'"));
    }

    @ParameterizedTest
    @CsvSource({"6206, 6206", "-10001, -10001", "125000, 120001"})
    void a_link_to_a_code_shows_it_and_moves_the_focus_to_it(String number, String id) {
        browser.open(page + "#" + number);

        assertThat(shown()).hasSize(ALL);
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo(id);
        assertThat(browser.run("const r = document.activeElement.getBoundingClientRect();"
                        + "return r.top >= 60 && r.top < innerHeight / 2"))
                .as("the code is in view, below the search")
                .isEqualTo(true);
        assertThat(browser.driver().getTitle()).startsWith(id + " ");
    }

    @Test
    void a_link_to_a_number_that_is_not_there_says_so() {
        browser.open(page + "#424242");

        assertThat(shown()).isEmpty();
        assertThat(browser.find("#none").isDisplayed()).isTrue();
        assertThat(browser.find("#query").getAttribute("value")).isEqualTo("424242");
    }

    @Test
    void a_link_within_a_view_keeps_the_view_and_one_from_outside_shows_the_code() {
        browser.open(page + "#?category=ACCOUNT");
        List<String> view = shown();

        browser.run("location.hash = '#6206'");
        browser.await(
                "6206 is chosen",
                () -> !browser.driver()
                        .findElements(By.id("6206"))
                        .get(0)
                        .getAttribute("class")
                        .isEmpty());
        assertThat(shown()).isEqualTo(view);
        browser.run("location.hash = '#6208?lang=ja'");
        browser.await("the link's language is spoken", () -> language().equals("ja"));
        assertThat(shown()).isEqualTo(view);
        browser.run("location.hash = '#10002'");
        browser.await("all codes are shown again", () -> shown().size() == ALL);
    }

    @Test
    void the_address_is_a_link_to_the_view_and_the_way_back() {
        browser.open(page);
        search("ログイン 期限");
        option("retryability", "AFTER_LOGIN").click();
        option("category", "ACCOUNT").click();
        List<String> view = shown();
        browser.await("the address tells the view", () -> address().contains("category=ACCOUNT"));
        String link = address();

        browser.open(link);

        assertThat(shown()).isNotEmpty().isEqualTo(view);
        assertThat(browser.find("#query").getAttribute("value")).isEqualTo("ログイン 期限");
        assertThat(option("category", "ACCOUNT")
                        .findElement(By.tagName("input"))
                        .isSelected())
                .isTrue();
        browser.find("#clear").click();
        browser.await("the address is that of the page again", () -> address().equals(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#?category=%3Cimg%20src%3Dx%3E&q=%3Cscript%3E", "#%", "#?q=%E0%A4%A", "#?lang=xx", "#x y"})
    void an_address_that_makes_no_sense_does_no_harm(String hash) {
        browser.open(page + hash);

        assertThat(browser.text("#count")).endsWith("/ " + ALL);
        assertThat(browser.run("return document.querySelectorAll('#filters img, main script').length"))
                .isEqualTo(0L);
    }

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
        browser.open(page + "#?q=expired&category=ACCOUNT");
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
            browser.open(page + "#?lang=" + language);

            assertThat(language()).isEqualTo(language);
            assertThat(browser.text("[id='6206'] [data-part=description]"))
                    .isEqualTo(browser.run(
                            DATA_SCRIPT
                                    + "return data.codes.find(c => c.code === 6206).texts[arguments[0]].description",
                            language));
            assertThat(browser.strings("return [...document.querySelectorAll('.languages label')]"
                            + ".map(l => l.lang + ' ' + l.textContent.trim())"))
                    .containsExactly("ja 日本語", "en English", "zh-Hans 简体中文");
            assertThat(browser.strings(
                            "return [...document.querySelectorAll('[lang]')].map(e => e.closest('.languages, noscript') ? '' : e.lang)"
                                    + ".filter(l => l !== '')"))
                    .containsExactly(language);
        }
    }

    @Test
    void japanese_and_chinese_are_drawn_with_fonts_of_their_own() {
        browser.open(page + "#?lang=ja");
        List<String> japanese = browser.fontsOf("[id='6206'] [data-part=description]");
        browser.open(page + "#?lang=zh-Hans");
        List<String> chinese = browser.fontsOf("[id='6206'] [data-part=description]");

        assertThat(japanese).isNotEmpty();
        assertThat(chinese).isNotEmpty();
        assertThat(japanese.stream().filter(font -> !chinese.contains(font)))
                .as("a font of its own among " + japanese)
                .isNotEmpty();
        assertThat(chinese.stream().filter(font -> !japanese.contains(font)))
                .as("a font of its own among " + chinese)
                .isNotEmpty();
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
        assertThat(language()).as("the arrow keys choose a language").isEqualTo("ja");
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
        browser.open(page + "#?category=ACCOUNT");
        List<String> view = shown();

        browser.run("document.querySelector('.skip').focus()");
        assertThat(browser.run("return document.querySelector('.skip').getBoundingClientRect().top"))
                .as("it is seen when it has the focus")
                .isEqualTo(0L);
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();

        assertThat(active().getAttribute("id")).isEqualTo("results");
        assertThat(shown()).isEqualTo(view);
    }

    @Test
    void number_constant_and_link_can_be_copied() {
        browser.open(page + "#?q=6206&lang=en");
        browser.allowClipboard();

        assertThat(copy("number")).isEqualTo("6206");
        assertThat(copy("java")).isEqualTo("TimErrorCode.USER_SIG_EXPIRED");
        assertThat(copy("link")).isEqualTo(page + "#6206");
        assertThat(browser.text("#said")).isEqualTo("Copied: " + page + "#6206");
    }

    @Test
    void a_host_without_a_clipboard_can_be_copied_from_too() {
        browser.open(page + "#?q=6206&lang=en");
        browser.allowClipboard();
        browser.run("Object.defineProperty(navigator, 'kept', { value: navigator.clipboard });"
                + "Object.defineProperty(navigator, 'clipboard', { value: undefined })");

        browser.find("[id='6206'] [data-copy=java]").click();

        browser.await("it is told", () -> !browser.text("#said").isEmpty());
        assertThat(browser.run("return navigator.kept.readText()")).isEqualTo("TimErrorCode.USER_SIG_EXPIRED");
    }

    @Test
    void a_page_that_may_not_store_anything_works_all_the_same() {
        browser.beforeEveryPage("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })");
        try {
            browser.open(page);
            languageButton("ja").click();
            search("6206");

            assertThat(shown()).first().isEqualTo("6206");
            assertThat(language()).isEqualTo("ja");
        } finally {
            browser.afterwardsNoMore();
        }
    }

    @Test
    void paper_shows_the_codes_of_the_view_and_no_controls() {
        browser.open(page + "#?category=OFFLINE_PUSH");
        long sheets = pages(browser.driver().print(new PrintOptions()).getContent());
        browser.media("print", true);

        assertThat(sheets).isBetween(1L, 3L);
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
    void nothing_is_cut_off_on_a_narrow_screen(int width) {
        for (String language : LANGUAGES) {
            browser.screen(width, 800, false);
            browser.open(page + "#?lang=" + language);

            assertThat(browser.run("const d = document.documentElement; return d.scrollWidth - d.clientWidth"))
                    .as("what sticks out of the page in %s", language)
                    .isEqualTo(0L);
            assertThat(browser.strings(
                            "return [...document.querySelectorAll('article:not([hidden]) *, header *, .search *')]"
                                    + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                                    + ".map(e => e.outerHTML.slice(0, 80))"))
                    .isEmpty();
            assertThat(browser.run("return document.getElementById('filters-fold').open"))
                    .as("the filters leave room for the codes")
                    .isEqualTo(false);
        }
    }

    @ParameterizedTest(name = "{0}, {1} wide, dark: {2}, {3}")
    @CsvSource({
        "ja, 1280, false, #?q=login",
        "ja, 390, true, #6206?q=620",
        "en, 1280, true, #?q=login",
        "en, 390, false, #?q=retry%20busy",
        "zh-Hans, 1280, false, #?q=login",
        "zh-Hans, 390, true, #?q=nothing-at-all"
    })
    void axe_finds_nothing_against_accessibility(String language, int width, boolean dark, String view) {
        browser.screen(width, 900, dark);
        browser.open(page + view + "&lang=" + language);
        browser.run("document.getElementById('filters-fold').open = true");

        Results results = new AxeBuilder().analyze(browser.driver());

        assertThat(results.getViolations()).isEmpty();
        assertThat(results.getPasses()).hasSizeGreaterThan(20);
    }

    @Test
    void the_colors_of_every_retryability_are_among_those_that_axe_has_seen() {
        browser.open(page + "#?q=login");

        assertThat(browser.strings("return [...new Set([...document.querySelectorAll('article:not([hidden]) .badge')]"
                        + ".map(b => getComputedStyle(b).color))]"))
                .hasSameElementsAs(browser.strings("return [...new Set([...document.querySelectorAll('article .badge')]"
                        + ".map(b => getComputedStyle(b).color))]"));
    }

    /**
     * The figure that counts is the printed one: the limit is a multiple of a frame's 16 ms, so that a busy machine does not
     * fail the build.
     */
    @Test
    void a_key_press_filters_all_codes_within_a_frame() {
        browser.open(page);
        List<Double> millis = new ArrayList<>();
        for (String query : List.of("6206", "user_sig", "グループ", "expired login", "服务器")) {
            for (int end = 1; end <= query.length(); end++) {
                millis.add(pressKeys(query.substring(0, end)));
            }
            millis.add(pressKeys(""));
        }

        Collections.sort(millis);
        double median = millis.get(millis.size() / 2);
        double worst = millis.get(millis.size() - 1);
        System.out.printf(
                Locale.ROOT,
                "Filtering all codes: %.2f ms of script per key press (median of %d), %.2f ms at worst%n",
                median,
                millis.size(),
                worst);
        assertThat(median).isPositive().isLessThan(4 * FRAME_MS);
    }

    private static double pressKeys(String value) {
        return ((Number) browser.run(
                        "const q = document.getElementById('query'); q.value = arguments[0]; const start = performance.now();"
                                + "q.dispatchEvent(new InputEvent('input', { bubbles: true })); return performance.now() - start",
                        value))
                .doubleValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "zh-Hans"})
    void is_photographed_for_those_who_look_at_it(String language) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : new int[] {1280, 390}) {
                browser.screen(width, width == 390 ? 844 : 900, dark);
                String name = language + (dark ? "-dark" : "-light") + (width == 390 ? "-narrow" : "-wide");
                browser.open(page + "#?lang=" + language);
                assertThat(browser.screenshot(name)).isNotEmptyFile();
                browser.open(page + "#6206?lang=" + language);
                assertThat(browser.screenshot(name + "-code")).isNotEmptyFile();
            }
        }
    }

    private static long pages(String pdf) {
        String content = new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Type\\s*/Page\\b").matcher(content).results().count();
    }

    private static String copy(String what) {
        browser.run("document.getElementById('said').textContent = ''");
        browser.find("[id='6206'] [data-copy=" + what + "]").click();
        browser.await(
                "it is told that it was copied", () -> !browser.text("#said").isEmpty());
        return (String) browser.run("return navigator.clipboard.readText()");
    }

    private static WebElement active() {
        return browser.driver().switchTo().activeElement();
    }

    private static String address() {
        return (String) browser.run("return location.href");
    }

    private static String language() {
        return (String) browser.run("return document.documentElement.lang");
    }

    private static WebElement languageButton(String tag) {
        return browser.find(".languages [lang=" + tag + "] input");
    }

    private static WebElement option(String facet, String value) {
        return browser.find("input[name=" + facet + "][value=" + value + "]").findElement(By.xpath(".."));
    }

    /** Returns the codes for which a condition of the page's data holds, in its order. */
    private static List<String> codes(String condition) {
        return browser.strings(
                DATA_SCRIPT + "return data.codes.filter(c => " + condition + ").map(c => String(c.code))");
    }
}

package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.timerrorcodes.codegen.Generator;
import io.github.timerrorcodes.codegen.LibrarySources;
import io.github.timerrorcodes.codegen.TestSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
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
    private static final String LOG = String.join(
            "\n",
            "2024-06-14 10:00:06.014 6014-6020/com.shop.app I/imsdk: connected, room 10010",
            "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":60008,\"ErrorInfo\":\"service timeout\"}",
            "2024-06-14 10:00:07.101 E/TUILogin: login failed code:6206|errMsg:inner retcode:-10003",
            "group gone: SVR_GROUP_NOT_FOUND (10010)",
            "2024-06-14 10:01:07.101 E/TUILogin: login failed code:6206|errMsg:inner retcode:-10003",
            "imsdk|error code: 7777|never seen",
            "message refused by webhook, ErrorCode: 125000",
            "");

    private static final int ALL = 494;
    private static final double FRAME_MS = 16;
    private static final int KIBIBYTE = 1024;
    private static final int MOST_KIBIBYTES = 640;
    private static final List<String> LANGUAGES = List.of("ja", "ar", "en", "ko", "zh-Hans", "zh-Hant");

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
        "ERR_REQUEST_TIME_OUT, 6012",
        "code=6206, 6206",
        "error code 10010, 10010",
        "错误码6206, 6206",
        "エラーコード：６２０６, 6206",
        "'retcode: -10003 a2 invalid', -10003",
        "'uid 10010 login failed with error code 6014', 6014",
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

    /**
     * The table holds what people type and the codes of which one is meant. Searches that are set aside were written before
     * the ranking and the search words were made to fit the others, and nobody has looked at which of them fail. Whoever does
     * must make them {@code tune}, and write new ones.
     */
    @Test
    void of_the_searches_of_people_nearly_all_have_what_they_mean_among_the_first_five() {
        browser.open(page);
        List<Search> searches = searches();
        List<String> missed = new ArrayList<>();
        for (Search each : searches) {
            pressKeys(each.words());
            List<String> first = shown().stream().limit(5).toList();
            if (Collections.disjoint(first, each.codes())) {
                missed.add(each + " finds " + first);
            }
        }

        double tuned = hits(searches, missed, "tune");
        double aside = hits(searches, missed, "aside");
        System.out.printf(
                Locale.ROOT,
                "Searches with what they mean among the first five: tune %.2f, aside %.2f%n",
                tuned,
                aside);
        assertThat(tuned)
                .as("those that the ranking was tuned with; missed: %s", missed)
                .isGreaterThanOrEqualTo(0.98);
        assertThat(aside).as("those set aside").isGreaterThanOrEqualTo(0.92);
    }

    private static double hits(List<Search> searches, List<String> missed, String set) {
        long all = searches.stream().filter(search -> search.set().equals(set)).count();
        long wrong = missed.stream()
                .filter(miss -> miss.startsWith("Search[set=" + set))
                .count();
        return 1 - (double) wrong / all;
    }

    private record Search(String set, String words, List<String> codes) {}

    private static List<Search> searches() {
        return Resources.read("searches.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Search(cells[0], cells[1], List.of(cells[2].split(" "))))
                .toList();
    }

    @ParameterizedTest(name = "\"{0}\" comes to {1} first")
    @CsvSource({
        "already in the group, 10013",
        "in the group already, 10013",
        "user allready member of group, 10013",
        "what does it mean when the usersig is expierd, 6206 70001",
        "群组 已解散, 10010 10015",
        "群组已解散了怎么办, 10010 10015",
        "ﾕｰｻﾞｰがﾐｭｰﾄされた, 10017 20012"
    })
    void endings_spelling_order_spaces_and_filler_words_are_forgiven(String query, String codes) {
        browser.open(page);

        search(query);

        assertThat(shown()).first().isIn(List.of(codes.split(" ")));
    }

    @Test
    void what_is_found_is_marked_and_a_word_of_another_language_is_shown() {
        browser.open(page + "#?lang=en");

        search("kicked offline");
        assertThat(marksOf("6208", "description")).containsExactly("kicked", "offline");
        search("有効期限");
        assertThat(browser.text("[id='6206'] [data-part=found]")).contains("UserSigの有効期限が切れています");
        assertThat(marksOf("6206", "found")).containsExactly("有効期限");
        assertThat(browser.find("[id='6206'] [data-part=found] span").getAttribute("lang"))
                .isEqualTo("ja");
        search("垢BAN");
        assertThat(marksOf("70051", "found")).containsExactly("垢BAN");
        browser.find("#clear").click();
        assertThat(browser.driver().findElements(By.tagName("mark"))).isEmpty();
        assertThat(browser.text("[id='6206'] [data-part=description]"))
                .isEqualTo("The UserSig has expired, or the server has invalidated the account's login.");
    }

    private static List<String> marksOf(String id, String part) {
        return browser.strings(
                "return [...document.getElementById(arguments[0]).querySelectorAll(`[data-part=${arguments[1]}] mark`)]"
                        + ".map(m => m.textContent)",
                id,
                part);
    }

    @ParameterizedTest(name = "nothing is near \"{0}\", and {1} is among the nearest")
    @CsvSource({"6260, 6206", "60140, 60014", "qqq unheard thing of, ''"})
    void where_nothing_is_near_the_page_says_so_and_offers_the_nearest_three(String query, String nearest) {
        browser.open(page + "#?lang=en");

        search(query);

        assertThat(shown()).isEmpty();
        assertThat(browser.text("#none")).contains("Nothing is near.");
        assertThat(browser.strings("return [...document.querySelectorAll('#nearest .number')].map(a => a.textContent)"))
                .hasSize(3)
                .anySatisfy(number -> assertThat(number).contains(nearest));
        active().sendKeys(Keys.ENTER);
        String first = active().getText();
        active().sendKeys(Keys.ENTER);
        browser.await("the nearest is shown", () -> active().getTagName().equals("article"));
        assertThat(active().getAttribute("id")).isEqualTo(first);
    }

    @Test
    void a_pasted_log_shows_its_codes_in_order_each_with_the_line_that_speaks_of_it() {
        browser.open(page + "#?lang=en");
        browser.allowClipboard();

        paste(LOG);

        assertThat(shown()).containsExactly("60008", "6206", "-10003", "10010", "120001");
        assertThat(browser.text("#count")).isEqualTo("5 / " + ALL);
        assertThat(browser.text("[id='6206'] .line"))
                .isEqualTo(
                        "Line 3, 5\n2024-06-14 10:00:07.101 E/TUILogin: login failed code:6206|errMsg:inner retcode:-10003");
        assertThat(marksOf("6206", "line-text")).containsExactly("6206");
        assertThat(marksOf("-10003", "line-text")).containsExactly("-10003");
        assertThat(marksOf("10010", "line-text")).containsExactly("SVR_GROUP_NOT_FOUND (10010)");
        assertThat(browser.text("#log")).contains("Codes in the pasted log", "Not in the catalog: 7777 (Line 6)");

        option("category", "GROUP").click();
        assertThat(shown()).as("the filters go on").containsExactly("10010");
        option("category", "GROUP").click();
        languageButton("ja").click();
        assertThat(shown()).as("the log stays").hasSize(5);
        browser.find("#query").sendKeys(Keys.ENTER);
        assertThat(active().getText()).isEqualTo("60008");
        browser.find("#log-close").click();
        assertThat(shown()).hasSize(ALL);
        assertThat(browser.driver().findElements(By.tagName("mark"))).isEmpty();
    }

    @Test
    void a_log_without_codes_says_so_and_a_line_is_a_search() {
        browser.open(page + "#?lang=en");
        browser.allowClipboard();

        paste("room 10010 opened\n6014 messages loaded\n");
        assertThat(shown()).isEmpty();
        assertThat(browser.text("#results"))
                .contains("No error code was found in the log.")
                .doesNotContain("Nothing");
        browser.find("#log-close").click();
        paste("room 10010: join failed, code=6014\n");
        assertThat(browser.find("#query").getAttribute("value")).isEqualTo("room 10010: join failed, code=6014");
        assertThat(shown()).first().isEqualTo("6014");
    }

    private static void paste(String text) {
        browser.run("return navigator.clipboard.writeText(arguments[0])", text);
        WebElement field = browser.find("#query");
        field.clear();
        field.sendKeys(Keys.chord(Keys.CONTROL, "v"));
    }

    @Test
    void the_page_reads_each_line_as_the_library_does() throws Exception {
        List<String> lines = mentionLines();
        List<String> wrong = new ArrayList<>();
        browser.open(page);
        browser.run(DATA_SCRIPT + "window.mentions = Mentions.of(data.codes)");
        try (URLClassLoader loader = LibrarySources.load(LibrarySources.library(temp.resolve("library")))) {
            Object catalog = loader.loadClass("io.github.timerrorcodes.TimErrorCode")
                    .getMethod("catalog")
                    .invoke(null);
            Method mentionsIn = loader.loadClass("io.github.timerrorcodes.ErrorCatalog")
                    .getMethod("mentionsIn", CharSequence.class);
            for (String line : lines) {
                List<String> library = new ArrayList<>();
                for (Object mention : (List<?>) mentionsIn.invoke(catalog, line)) {
                    Class<?> type = mention.getClass();
                    library.add(type.getMethod("start").invoke(mention)
                            + "-" + type.getMethod("end").invoke(mention)
                            + ":" + type.getMethod("code").invoke(mention));
                }
                List<String> page = browser.strings(
                        "return window.mentions(arguments[0]).map(m => `${m.start}-${m.end}:${m.code}`)", line);
                if (!page.equals(library)) {
                    wrong.add(line + ": the library finds " + library + ", the page " + page);
                }
            }
        }

        assertThat(lines).hasSizeGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    private static List<String> mentionLines() throws IOException {
        Path file = TestSettings.DATA.resolveSibling("src/test/resources/io/github/timerrorcodes/mentions.csv");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.stream().map(row -> row.get("line")).toList();
        }
    }

    @Test
    void a_number_that_the_catalog_lacks_is_answered_as_the_library_answers_it() {
        browser.open(page + "#?lang=en");

        search("999999");

        assertThat(shown()).isEmpty();
        assertThat(browser.text("#none")).contains("Nothing is near.", (String)
                browser.run(DATA_SCRIPT + "return data.unrecognized.texts.en.description"));
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
    void the_beginning_of_a_number_finds_all_that_begin_so() {
        browser.open(page);

        search("620");

        assertThat(shown()).contains("6200", "6205", "6206").isEqualTo(codes("String(c.code).startsWith('620')"));
    }

    @Test
    void filters_combine_with_each_other_and_with_the_search() {
        browser.open(page + "#?lang=en");

        option("category", "ACCOUNT").click();
        List<String> account = shown();
        option("retryability", "AFTER_NEW_USERSIG").click();
        List<String> afterUserSig = shown();
        option("origin", "SERVER").click();
        List<String> onServer = shown();
        search("expired");

        assertThat(account).containsExactlyElementsOf(codes("c.category === 'ACCOUNT'"));
        assertThat(afterUserSig)
                .containsExactlyElementsOf(codes("c.category === 'ACCOUNT' && c.retryability === 'AFTER_NEW_USERSIG'"));
        assertThat(onServer)
                .containsExactlyElementsOf(codes("c.category === 'ACCOUNT' && c.retryability === 'AFTER_NEW_USERSIG'"
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
        option("retryability", "AFTER_NEW_USERSIG").click();
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
                    .containsExactly("ja 日本語", "ar العربية", "en English", "ko 한국어", "zh-Hans 简体中文", "zh-Hant 繁體中文");
            assertThat(browser.strings(
                            "return [...document.querySelectorAll('[lang]')].map(e => e.closest('.languages, noscript') ? '' : e.lang)"
                                    + ".filter(l => l !== '')"))
                    .containsExactly(language);
        }
    }

    @Test
    void arabic_stands_from_right_to_left_and_codes_in_it_from_left_to_right() {
        browser.open(page + "#?lang=ar&q=-10001");

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

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        "انتهت الصلاحية, 6206",
        "اِنْتَهَت الصّلاحيّة, 6206",
        "إنتهت صلاحيه, 6206",
        "والصلاحية, 6206",
        "ㄱㅈ ㄹㄱㅇㅇ, 6208",
        "ㅊㄷ ㅁㄹ, 20007",
        "有效期, 6206",
        "簽章已過期, 6206",
        "签章已过期, 6206",
        "封鎖名單, 20007",
        "拉黑, 20007",
        "만료된 UserSig, 6206"
    })
    void arabic_korean_and_both_kinds_of_chinese_are_found_as_they_are_typed(String query, String code) {
        for (String language : List.of("ar", "en")) {
            browser.open(page + "#?lang=" + language);

            search(query);

            assertThat(shown()).as("%s in %s", query, language).contains(code);
        }
    }

    @Test
    void each_script_is_drawn_with_fonts_of_its_own() {
        Set<List<String>> fonts = new HashSet<>();
        for (String language : LANGUAGES) {
            browser.open(page + "#?lang=" + language);
            List<String> own = browser.fontsOf("[id='6206'] [data-part=description]");
            assertThat(own).as(language).isNotEmpty();
            assertThat(fonts.add(own))
                    .as("the fonts of %s, %s, are its own", language, own)
                    .isTrue();
        }
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
    void nothing_is_cut_off_on_a_narrow_screen(int width) {
        for (String language : LANGUAGES) {
            browser.screen(width, 800, false);
            browser.open(page + "#?lang=" + language);

            assertThat(browser.run("const d = document.documentElement; return d.scrollWidth - d.clientWidth"))
                    .as("what sticks out of the page in %s", language)
                    .isEqualTo(0L);
            assertThat(browser.strings(
                            "return [...document.querySelectorAll('article:not([hidden]) *, header *, .search *')]"
                                    + ".filter(e => !e.closest('.unseen, .skip') && (e.getBoundingClientRect().right > innerWidth + 1"
                                    + " || e.getBoundingClientRect().left < -1))"
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
        "zh-Hans, 390, true, #?q=999999",
        "zh-Hans, 1280, true, #?q=%E6%8B%89%E9%BB%91",
        "en, 390, true, log",
        "ja, 1280, false, log",
        "ar, 1280, false, #?q=login",
        "ar, 1280, true, #6206?q=620",
        "ar, 390, false, log",
        "ar, 390, true, #?q=999999",
        "ko, 1280, true, #?q=login",
        "ko, 390, false, #?q=login",
        "zh-Hant, 1280, false, #?q=login",
        "zh-Hant, 390, true, #?q=login"
    })
    void axe_finds_nothing_against_accessibility(String language, int width, boolean dark, String view) {
        browser.screen(width, 900, dark);
        browser.open(page + (view.equals("log") ? "#?" : view + "&") + "lang=" + language);
        browser.run("document.getElementById('filters-fold').open = true");
        if (view.equals("log")) {
            browser.allowClipboard();
            paste(LOG);
        }

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
     * The figures that count are the printed ones: the limits are multiples of a frame's 16 ms and the like, so that a busy
     * machine does not fail the build.
     */
    @Test
    void a_key_press_searches_all_codes_within_a_frame() {
        browser.open(page);
        List<Double> millis = new ArrayList<>();
        for (Search search : searches().stream()
                .filter(each -> each.set().equals("aside"))
                .limit(25)
                .toList()) {
            for (int end = 1; end <= search.words().length(); end++) {
                millis.add(pressKeys(search.words().substring(0, end)));
            }
            millis.add(pressKeys(""));
        }

        Collections.sort(millis);
        double median = millis.get(millis.size() / 2);
        double most = millis.get(millis.size() * 99 / 100);
        double worst = millis.get(millis.size() - 1);
        System.out.printf(
                Locale.ROOT,
                "Searching all codes: %.2f ms of script per key press (median of %d), 99%% under %.2f ms, %.2f ms at worst%n",
                median,
                millis.size(),
                most,
                worst);
        assertThat(median).isPositive().isLessThan(2 * FRAME_MS);
        assertThat(most).isLessThan(8 * FRAME_MS);
    }

    @Test
    void the_first_search_is_over_soon_after_opening_and_the_page_is_small() throws IOException {
        browser.open(page + "#?q=kicked%20offline");
        double millis =
                ((Number) browser.run("return document.querySelector('mark') && performance.now()")).doubleValue();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(sent)) {
            gzip.write(Files.readAllBytes(Path.of(URI.create(page))));
        }

        System.out.printf(
                Locale.ROOT,
                "The first search: %.0f ms after opening; the page: %d KiB as sent%n",
                millis,
                sent.size() / KIBIBYTE);
        assertThat(millis).isLessThan(4000);
        assertThat(sent.size()).isLessThan(MOST_KIBIBYTES * KIBIBYTE);
    }

    private static double pressKeys(String value) {
        return ((Number) browser.run(
                        "const q = document.getElementById('query'); q.value = arguments[0]; const start = performance.now();"
                                + "q.dispatchEvent(new InputEvent('input', { bubbles: true })); return performance.now() - start",
                        value))
                .doubleValue();
    }

    /** And is photographed, for those who look at it. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "ar", "en", "ko", "zh-Hans", "zh-Hant"})
    void what_was_looked_for_is_seen_without_scrolling(String language) throws IOException {
        browser.allowClipboard();
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : new int[] {1280, 390}) {
                browser.screen(width, width == 390 ? 844 : 900, dark);
                String name = language + (dark ? "-dark" : "-light") + (width == 390 ? "-narrow" : "-wide");
                browser.open(page + "#6206?lang=" + language);
                assertSeen("[id='6206'] [data-part=description]");
                browser.screenshot(name + "-code");
                browser.open(page + "#?q=usersig%20expired&lang=" + language);
                assertSeen("#codes > article:not([hidden]) mark");
                browser.screenshot(name + "-search");
                browser.open(page + "#?q=6260&lang=" + language);
                assertSeen("#nearest .number");
                browser.screenshot(name + "-nothing");
                browser.open(page + "#?lang=" + language);
                paste(LOG);
                assertSeen("[id='60008'] mark");
                browser.screenshot(name + "-log");
            }
        }
    }

    private static void assertSeen(String selector) {
        assertThat(browser.run(
                        "const e = document.querySelector(arguments[0]); const r = e.getClientRects()[0];"
                                + "const seen = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);"
                                + "return seen !== null && (e === seen || e.contains(seen))",
                        selector))
                .as("%s is in view, with nothing before it", selector)
                .isEqualTo(true);
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

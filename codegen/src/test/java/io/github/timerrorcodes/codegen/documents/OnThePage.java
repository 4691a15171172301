package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.codegen.Generator;
import io.github.timerrorcodes.codegen.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Tests on the page of the real catalog, from disk, as a reader uses it. They share one browser. Most of them lead the page that
 * is open to another view; those that are about opening it, or that leave something behind in it, open it.
 */
@Tag("browser")
@ExtendWith(OnThePage.Sharing.class)
abstract class OnThePage {
    static final int ALL = 494;
    static final List<String> LANGUAGES = List.of("ja", "ar", "en", "ko", "zh-Hans", "zh-Hant");
    static final String DATA_SCRIPT = "const data = JSON.parse(document.getElementById('data').textContent);";
    static final String SHOWN_SCRIPT =
            "const shown = () => [...document.querySelectorAll('#codes > article:not([hidden])')].map(card => card.id);";
    static final String SEARCH_SCRIPT =
            "const search = query => { const field = document.getElementById('query'); field.value = query;"
                    + "field.dispatchEvent(new InputEvent('input', { bubbles: true })); };";
    static final String LOG = String.join(
            "\n",
            "2024-06-14 10:00:06.014 6014-6020/com.shop.app I/imsdk: connected, room 10010",
            "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":60008,\"ErrorInfo\":\"service timeout\"}",
            "2024-06-14 10:00:07.101 E/TUILogin: login failed code:6206|errMsg:inner retcode:-10003",
            "group gone: SVR_GROUP_NOT_FOUND (10010)",
            "2024-06-14 10:01:07.101 E/TUILogin: login failed code:6206|errMsg:inner retcode:-10003",
            "imsdk|error code: 7777|never seen",
            "message refused by webhook, ErrorCode: 125000",
            "");

    static Browser browser;
    static String page;

    /** The browser and the page, until the last class of tests is done. */
    private record Shared(Browser browser, Path folder, String page) implements AutoCloseable {
        static Shared start() throws Exception {
            Path folder = Files.createTempDirectory("page");
            new Generator(TestSettings.DATA, TestSettings.TIM).document(folder.resolve("documents"));
            return new Shared(
                    new Browser(folder.resolve("profile"), "en-US"),
                    folder,
                    folder.resolve("documents/page/index.html").toUri().toString());
        }

        @Override
        public void close() throws IOException {
            browser.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    static final class Sharing implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            Shared shared = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(OnThePage.class))
                    .getOrComputeIfAbsent(Shared.class, key -> start(), Shared.class);
            browser = shared.browser();
            page = shared.page();
        }

        private static Shared start() {
            try {
                return Shared.start();
            } catch (Exception e) {
                throw new IllegalStateException("the page could not be made or its browser not be started", e);
            }
        }
    }

    @BeforeAll
    static void openThePage() {
        browser.open(page);
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

    /** Leads the page that is open to the view of that hash, as a link on it does, and back to its top. */
    static void show(String hash) {
        browser.run(
                "history.replaceState(null, '', arguments[0]); scrollTo(0, 0); dispatchEvent(new HashChangeEvent('hashchange'))",
                hash);
    }

    /** Writes a query into the field at once. */
    static void search(String query) {
        browser.run(SEARCH_SCRIPT + "search(arguments[0])", query);
    }

    /** Writes a query into the field key by key. */
    static void type(String query) {
        WebElement field = browser.find("#query");
        field.clear();
        field.sendKeys(query);
    }

    static void paste(String text) {
        browser.run("return navigator.clipboard.writeText(arguments[0])", text);
        WebElement field = browser.find("#query");
        field.clear();
        field.sendKeys(Keys.chord(Keys.CONTROL, "v"));
    }

    /** Lays out the cards that are far from the view too, for a test that looks at all of them. */
    static void layOutAllCards() {
        browser.run("document.querySelectorAll('article:not([hidden])')"
                + ".forEach(card => card.style.contentVisibility = 'visible')");
    }

    static List<String> shown() {
        return browser.strings(SHOWN_SCRIPT + "return shown()");
    }

    static List<String> marksOf(String id, String part) {
        return browser.strings(
                "return [...document.getElementById(arguments[0]).querySelectorAll(`[data-part=${arguments[1]}] mark`)]"
                        + ".map(m => m.textContent)",
                id,
                part);
    }

    static WebElement active() {
        return browser.driver().switchTo().activeElement();
    }

    static String language() {
        return (String) browser.run("return document.documentElement.lang");
    }

    static WebElement languageButton(String tag) {
        return browser.find(".languages [lang=" + tag + "] input");
    }

    static WebElement option(String facet, String value) {
        return browser.find("input[name=" + facet + "][value=" + value + "]").findElement(By.xpath(".."));
    }

    /** Returns the codes for which a condition of the page's data holds, in its order. */
    static List<String> codes(String condition) {
        return browser.strings(
                DATA_SCRIPT + "return data.codes.filter(c => " + condition + ").map(c => String(c.code))");
    }
}

package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What is shown, and the address that leads there. */
class PageViewTest extends OnThePage {
    @Test
    void without_a_query_every_code_is_shown() {
        browser.open(page);

        assertThat(shown()).hasSize(ALL);
        assertThat(browser.text("#count")).isEqualTo(ALL + " / " + ALL);
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.find("#query"));
    }

    @Test
    void filters_combine_with_each_other_and_with_the_search() {
        show("#?lang=en");

        option("category", "ACCOUNT").click();
        List<String> account = shown();
        option("retryability", "AFTER_NEW_USERSIG").click();
        List<String> afterUserSig = shown();
        option("origin", "SERVER").click();
        List<String> onServer = shown();
        type("expired");

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
        show("#?lang=en");

        option("retryability", "BACKOFF").click();
        option("retryability", "THROTTLED").click();

        assertThat(shown())
                .containsExactlyElementsOf(codes("c.retryability === 'BACKOFF' || c.retryability === 'THROTTLED'"));
    }

    @Test
    void an_option_tells_how_many_codes_it_would_show() {
        show("#?lang=en");
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
        show("#?lang=en");

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
        show("#424242");

        assertThat(shown()).isEmpty();
        assertThat(browser.find("#none").isDisplayed()).isTrue();
        assertThat(browser.find("#query").getAttribute("value")).isEqualTo("424242");
    }

    @Test
    void a_link_within_a_view_keeps_the_view_and_one_from_outside_shows_the_code() {
        show("#?category=ACCOUNT");
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
        show(hash);

        assertThat(browser.text("#count")).endsWith("/ " + ALL);
        assertThat(browser.run("return document.querySelectorAll('#filters img, main script').length"))
                .isEqualTo(0L);
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
            browser.open(page);
        }
    }

    private static String copy(String what) {
        browser.run("document.getElementById('said').textContent = ''");
        browser.find("[id='6206'] [data-copy=" + what + "]").click();
        browser.await(
                "it is told that it was copied", () -> !browser.text("#said").isEmpty());
        return (String) browser.run("return navigator.clipboard.readText()");
    }

    private static String address() {
        return (String) browser.run("return location.href");
    }
}

package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.codegen.SmallTables;
import io.github.timerrorcodes.codegen.TestSettings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What stands in the JSON document of a small catalog, piece by piece. */
class CatalogJsonTest {
    private JsonNode json;

    @BeforeEach
    void emit(@TempDir Path folder) throws Exception {
        SmallTables tables = SmallTables.in(folder)
                .replace("sdk-general.csv", "混雑しています。", "雲が錯乱、龙𠮷ABC。")
                .write("aliases.csv", "alias,name\nERR_BUSY,CONNECT_LIMIT\nERR_TOO_MANY,CONNECT_LIMIT\n")
                .write("search-words.csv", "words,codes\n忙しい|满員,-302 8512\n")
                .write("en/search-words.csv", "words,codes\nbusy,-302\n")
                .write("fillers.csv", "word\nそもそも\nthe\n")
                .write("en/fillers.csv", "word\nthe\nforsooth\n")
                .write("user-messages.csv", "key,text\ntry-later,後で。\nservice-busy,混雑。\n")
                .write("en/user-messages.csv", "key,text\ntry-later,Sorry.\nservice-busy,Crowded.\n")
                .write("retryability.csv", "retryability,title,advice\nBACKOFF,後で,徐々に待つ。\n")
                .write("en/retryability.csv", "retryability,title,advice\nBACKOFF,Later,Wait ever longer.\n")
                .write("outcome.csv", "outcome,title,advice\nUNKNOWN,不明,確かめる。\n")
                .write("en/outcome.csv", "outcome,title,advice\nUNKNOWN,Perhaps,Ask first.\n");
        json = CatalogJson.of(TestSettings.read(tables.folder()));
    }

    private List<String> list(String field) {
        return json.get(field).valueStream().map(JsonNode::toString).toList();
    }

    @Test
    void it_says_what_it_is_and_in_which_languages() {
        assertThat(json.get("format").intValue()).isEqualTo(1);
        assertThat(json.get("enum").stringValue()).isEqualTo("TimErrorCode");
        assertThat(list("languages")).containsExactly("\"ja\"", "\"en\"");
    }

    @Test
    void categories_and_tables_have_their_titles_in_every_language() {
        assertThat(list("categories"))
                .containsExactly(
                        "{\"name\":\"SDK\",\"titles\":{\"ja\":\"全般\",\"en\":\"General\"}}",
                        "{\"name\":\"GROUP\",\"titles\":{\"ja\":\"グループ\",\"en\":\"Group\"}}");
        assertThat(list("tables"))
                .containsExactly(
                        "{\"id\":\"sdk-general\",\"name\":\"SDK_GENERAL\",\"category\":\"SDK\",\"origin\":\"SDK\","
                                + "\"titles\":{\"ja\":\"SDK全般\",\"en\":\"SDK in general\"}}",
                        "{\"id\":\"server-group\",\"name\":\"SERVER_GROUP\",\"category\":\"GROUP\",\"origin\":\"SERVER\","
                                + "\"titles\":{\"ja\":\"サーバーのグループ\",\"en\":\"Groups on the server\"}}");
    }

    @Test
    void every_retryability_and_every_outcome_has_its_title_and_its_advice() {
        assertThat(list("retryabilities"))
                .hasSize(8)
                .contains("{\"name\":\"BACKOFF\",\"titles\":{\"ja\":\"後で\",\"en\":\"Later\"},"
                        + "\"advice\":{\"ja\":\"徐々に待つ。\",\"en\":\"Wait ever longer.\"}}");
        assertThat(list("outcomes"))
                .hasSize(4)
                .contains("{\"name\":\"UNKNOWN\",\"titles\":{\"ja\":\"不明\",\"en\":\"Perhaps\"},"
                        + "\"advice\":{\"ja\":\"確かめる。\",\"en\":\"Ask first.\"}}");
    }

    @Test
    void a_code_has_all_that_is_known_of_it() {
        assertThat(list("codes"))
                .hasSize(4)
                .contains(
                        "{\"code\":-302,\"lastCode\":-302,\"name\":\"CONNECT_LIMIT\",\"sdkConstant\":\"ERR_CONNECT_LIMIT\","
                                + "\"aliases\":[\"ERR_BUSY\",\"ERR_TOO_MANY\"],\"category\":\"SDK\",\"table\":\"SDK_GENERAL\","
                                + "\"source\":\"sdk\",\"retryability\":\"BACKOFF\",\"minDelayMillis\":0,\"outcome\":\"NOT_DONE\","
                                + "\"texts\":{\"ja\":{\"description\":\"雲が錯乱、龙𠮷ABC。\",\"remedy\":\"間隔を空けてください。\","
                                + "\"userMessage\":\"混雑。\"},\"en\":{\"description\":\"It is crowded.\",\"remedy\":\"Back off.\","
                                + "\"userMessage\":\"Crowded.\"}}}",
                        "{\"code\":100,\"lastCode\":200,\"name\":\"CUSTOM_ERROR\",\"sdkConstant\":null,\"aliases\":[],"
                                + "\"category\":\"GROUP\",\"table\":\"SERVER_GROUP\",\"source\":\"document\","
                                + "\"retryability\":\"NOT_RETRYABLE\",\"minDelayMillis\":0,\"outcome\":\"UNKNOWN\","
                                + "\"texts\":{\"ja\":{\"description\":\"独自のエラーです。\",\"remedy\":\"調べてください。\","
                                + "\"userMessage\":\"後で。\"},\"en\":{\"description\":\"An error of your own.\","
                                + "\"remedy\":\"Look it up.\",\"userMessage\":\"Sorry.\"}}}")
                .anyMatch(code -> code.startsWith("{\"code\":8512,") && code.contains("\"minDelayMillis\":60000,"));
        assertThat(json.get("unrecognized"))
                .hasToString("{\"texts\":{\"ja\":{\"description\":\"登録されていません。\",\"remedy\":\"更新してください。\","
                        + "\"userMessage\":\"後で。\"},\"en\":{\"description\":\"It is not in the catalog.\","
                        + "\"remedy\":\"Update.\",\"userMessage\":\"Sorry.\"}}}");
    }

    @Test
    void a_search_has_the_words_of_every_language_and_each_filler_once() {
        assertThat(list("searchWords"))
                .containsExactly(
                        "{\"language\":\"ja\",\"words\":[\"忙しい\",\"满員\"],\"codes\":[-302,8512]}",
                        "{\"language\":\"en\",\"words\":[\"busy\"],\"codes\":[-302]}");
        assertThat(list("fillers"))
                .contains("\"そもそも\"", "\"forsooth\"")
                .containsOnlyOnce("\"the\"")
                .doesNotHaveDuplicates();
    }

    @Test
    void whoever_types_traditional_characters_finds_the_simplified_ones_and_the_other_way_round() {
        String traditional = json.get("hanVariants").get("traditional").stringValue();
        String simplified = json.get("hanVariants").get("simplified").stringValue();

        assertThat(traditional)
                .as("in a description, in its other way of writing there, in a remedy, and in search words")
                .contains("錯", "龍", "間", "滿")
                .as("the same in both ways of writing, in no text, and no Han characters")
                .doesNotContain("が", "忙", "馬", "A", "空");
        assertThat(simplified).hasSameSizeAs(traditional);
        assertThat(simplified.charAt(traditional.indexOf('龍'))).isEqualTo('龙');
        assertThat(simplified.charAt(traditional.indexOf('滿'))).isEqualTo('满');
    }
}

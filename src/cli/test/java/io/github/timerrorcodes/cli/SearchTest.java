package io.github.timerrorcodes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.ErrorMention;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.cli.search.CodeSearch;
import io.github.timerrorcodes.cli.search.SearchableCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are neither numbers nor names. */
class SearchTest {
    private static CodeSearch search;

    /** A row of the table that the page's own tests hold the search against too. */
    private record Asked(String set, String words, List<Integer> codes) {}

    @BeforeAll
    static void prepare() throws Exception {
        search = SearchDocuments.withVendors(List.of());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SearchTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static List<Asked> searches() throws IOException {
        return resource("io/github/timerrorcodes/codegen/documents/searches.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Asked(
                        cells[0],
                        cells[1],
                        Stream.of(cells[2].split(" ")).map(Integer::valueOf).toList()))
                .toList();
    }

    private static List<Integer> find(String words) {
        return find(search, words);
    }

    private static List<Integer> find(CodeSearch search, String words) {
        return search.find(words).codes().stream()
                .limit(5)
                .map(SearchableCode::code)
                .toList();
    }

    /** Returns the codes that the command tells: those that the words mention, or otherwise the likeliest. */
    private static List<Integer> told(String words) {
        List<Integer> mentioned = TimErrorCode.catalog().mentionsIn(words).stream()
                .map(ErrorMention::error)
                .filter(code -> code != TimErrorCode.UNRECOGNIZED)
                .map(ErrorCode::code)
                .toList();
        return mentioned.isEmpty() ? find(words) : mentioned;
    }

    @Test
    void of_the_searches_of_people_nearly_all_have_what_they_mean_among_the_first_five() throws Exception {
        List<Asked> searches = searches();
        for (String set : List.of("tune", "aside")) {
            List<Asked> ofSet =
                    searches.stream().filter(each -> each.set().equals(set)).toList();
            List<Asked> wrong = ofSet.stream()
                    .filter(each -> told(each.words()).stream().noneMatch(each.codes()::contains))
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "Searches of the command with what they mean among the first five: %s %.2f of %d%n",
                    set,
                    1 - (double) wrong.size() / ofSet.size(),
                    ofSet.size());
            assertThat(wrong.size())
                    .as("missed of %s%s", set, set.equals("tune") ? ": " + wrong : "")
                    .isLessThanOrEqualTo((int) (ofSet.size() * (set.equals("tune") ? 0.02 : 0.08)));
        }
    }

    /** For some of the searches among some of the codes: what the page's script runs in here is slow. */
    @Test
    void the_command_finds_what_the_page_finds() throws Exception {
        JsonObject some = JsonParser.parseString(resource("io/github/timerrorcodes/cli/error-codes.json"))
                .getAsJsonObject();
        JsonArray codes = new JsonArray();
        for (int i = 0; i < some.getAsJsonArray("codes").size(); i += 20) {
            codes.add(some.getAsJsonArray("codes").get(i));
        }
        some.add("codes", codes);
        CodeSearch command = SearchDocuments.of(List.of(JsonPart.of(some.toString(), "some")));
        List<Asked> searches = searches();
        List<String> others = List.of(
                "ㄱㅈ ㄹㄱㅇㅇ",
                "اِنْتَهَت الصّلاحيّة",
                "6260",
                "60140",
                "qqq",
                "usersigexpired",
                "ERR_USER_SIG",
                "620",
                "+",
                "a b");
        try (Context page = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build()) {
            page.eval("js", resource("io/github/timerrorcodes/codegen/documents/search.js"));
            page.getBindings("js").putMember("json", some.toString());
            Value find = page.eval("js", """
                    const data = JSON.parse(json);
                    const byNumber = new Map(data.codes.map((code) => [code.code, code]));
                    const tables = new Map(data.tables.map((table) => [table.name, table]));
                    data.codes.forEach((code) => {
                      code.searchWords = [];
                      code.legacy = tables.get(code.table).origin === "SDK_V3";
                    });
                    data.searchWords.forEach(({ words, codes }) =>
                      codes.filter((number) => byNumber.has(number)).forEach((number) =>
                        byNumber.get(number).searchWords.push(...words)));
                    const searching = searchIn(data);
                    (words) => {
                      const found = searching.search(words, []);
                      const places = found.places.length > 0 ? found.places : found.nearest;
                      return JSON.stringify(places.slice(0, 5).map((place) => data.codes[place].code));
                    }""");
            List<String> asked = new ArrayList<>(others);
            for (int i = 0; i < searches.size(); i += 6) {
                asked.add(searches.get(i).words());
            }
            for (String words : asked) {
                String expected = find.execute(words).asString();

                assertThat(find(command, words).toString().replace(" ", ""))
                        .as(words)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void several_words_that_are_no_codes_are_one_search_and_its_five_likeliest_codes_are_listed() {
        Run run = Run.of("kicked", "offline");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(6);
        assertThat(run.out())
                .startsWith("kicked offline: no such number or name. Most likely meant:"
                        + System.lineSeparator()
                        + "6208\tLOGIN_KICKED_OFF_BY_OTHER\tWhile this device was disconnected");
    }

    @Test
    void beside_a_number_or_a_name_each_word_is_a_question_of_its_own() {
        Run run = Run.of("--format", "csv", "6206", "blocked", "USER_SIG_EXPIRD");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("6206,exact,6206,"))
                .anyMatch(line -> line.startsWith("blocked,likely,20007,"))
                .anyMatch(line -> line.startsWith("USER_SIG_EXPIRD,likely,6206,"));
        assertThat(run.out()).startsWith("asked,match,code,");
    }

    @ParameterizedTest(name = "{0} tells of {1} alone")
    @CsvSource({
        "code=6206, 6206",
        "error code 10010, 10010",
        "エラーコード6206 とは, 6206",
        "why does ERR_USER_SIG_EXPIRED happen, 6206",
        "uid 10010 login failed with error code 6014, 6014",
        "sign-in failed: error code 6206, 6206"
    })
    void words_that_call_a_number_an_error_code_are_answered_with_that_code(String words, int code) {
        Run run = Run.of(words.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .filteredOn(line -> line.startsWith("Code: "))
                .containsExactly("Code: " + code);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_word_with_a_hyphen_is_part_of_a_phrase() {
        assertThat(Run.of("login", "time-out").out()).startsWith("login time-out: no such number or name.");
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "USER_SIG_EXPIRD, 6206",
        "ERR_USERSIG_EXPIRED, 6206",
        "sig_expired, 6206",
        "%s_SIG_EXPIRED, 6206",
        "USERSIGEXPIRED, 6206",
        "GROUP_NOT_FOUNDD, 10010",
        "SVRACCOUNTINTERNALTIMEOUTEX, 70202",
        "群组已解散, 10010",
        "垢BAN, 70051",
        "강퇴, 6208"
    })
    void a_misspelt_name_or_a_word_of_any_language_leads_to_its_code(String words, int code) {
        assertThat(told(words)).contains(code);
    }

    @Test
    void where_nothing_is_near_the_nearest_three_are_offered() {
        Run run = Run.of("--format", "json", "qqq");

        assertThat(JsonParser.parseString(run.out()).getAsJsonArray())
                .hasSize(3)
                .allSatisfy(
                        code -> assertThat(code.getAsJsonObject().get("match").getAsString())
                                .isEqualTo("nearest"));
        assertThat(Run.of("unheardofthing").out()).startsWith("unheardofthing: nothing is near.");
    }

    @Test
    void the_answer_is_in_the_readers_language() {
        assertThat(Run.on(Locale.TAIWAN, "kicked offline").out()).contains("最可能的是", "帳號");
    }
}

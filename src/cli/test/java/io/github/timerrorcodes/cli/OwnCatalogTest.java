package io.github.timerrorcodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.TimErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnCatalogTest {
    /** The document of the vendor's catalog, in the form that every catalog has. */
    private static final Path VENDORS = Path.of(System.getProperty("documents.directory"), "data/error-codes.json");

    @TempDir
    private Path folder;

    private static String shop() {
        return """
                {"format": 1, "enum": "ShopErrorCode", "languages": ["ja", "en"],
                 "categories": [{"name": "ORDER", "titles": {"ja": "注文", "en": "Orders"}}],
                 "tables": [{"id": "orders", "name": "ORDERS", "category": "ORDER", "origin": "SERVER",
                             "titles": {"ja": "注文と支払い", "en": "Orders and payment"}}],
                 "retryabilities": [{"name": "AFTER_READY", "titles": {"ja": "a", "en": "b"},
                                     "advice": {"ja": "待つ", "en": "Wait for it."}}],
                 "outcomes": [], "fillers": ["the"], "hanVariants": {"traditional": "車", "simplified": "车"},
                 "searchWords": [{"language": "en", "words": ["basket"], "codes": [120345]}],
                 "codes": [
                  {"code": 120345, "lastCode": 120345, "name": "CART_LOCKED", "sdkConstant": "cart.locked",
                   "aliases": ["CART_IS_LOCKED"], "category": "ORDER", "table": "ORDERS", "source": "application",
                   "retryability": "AFTER_READY", "minDelayMillis": 0, "outcome": "NOT_DONE",
                   "texts": {"ja": {"description": "カートはロック中です。", "remedy": "待ってください。", "userMessage": "少々お待ちください。"},
                             "en": {"description": "The cart is locked.", "remedy": "Wait.", "userMessage": "Please wait."}}}],
                 "unrecognized": {"texts": {"ja": {"description": "?", "remedy": "?", "userMessage": "?"},
                                            "en": {"description": "?", "remedy": "?", "userMessage": "?"}}}}
                """;
    }

    private String shopFile(String content) throws IOException {
        return Files.writeString(folder.resolve("shop.json"), content).toString();
    }

    @Test
    void a_log_is_read_for_the_applications_codes_and_the_vendors() throws Exception {
        Run run = Run.reading(
                "login failed, error code 6206\ncallback failed: 错误码 120345\nCART_IS_LOCKED (120345) failed\n",
                "scan",
                "--own",
                shopFile(shop()));

        assertThat(run.out().lines())
                .contains("Code: 120345", "Name: CART_LOCKED", "Mentions: 2", "What happened: The cart is locked.")
                .contains("How to retry: Wait for it. (AFTER_READY)", "Name: USER_SIG_EXPIRED");
    }

    @Test
    void a_code_of_the_applications_is_explained_in_any_language_it_has() throws Exception {
        String file = shopFile(shop());

        assertThat(Run.of("--own", file, "120345", "6206").out())
                .contains("Code: 120345", "SDK constant: cart.locked", "Category: Orders (ORDER)", "USER_SIG_EXPIRED");
        assertThat(Run.of("--own", file, "--lang", "ja", "CART_LOCKED").out()).contains("カートはロック中です。", "注文と支払い");
        assertThat(Run.of("--own", file, "--list", "ORDER", "--format", "csv").out())
                .contains("120345,120345,CART_LOCKED,cart.locked,ORDER,ORDERS,AFTER_READY,,NOT_DONE,");
    }

    @Test
    void a_search_finds_the_applications_codes_first() throws Exception {
        String file = shopFile(shop());

        assertThat(Run.of("--own", file, "the", "basket").out()).contains("120345\tCART_LOCKED\tThe cart is locked.");
        assertThat(Run.of("--own", file, "cart", "locked").out()).contains("120345\tCART_LOCKED");
        assertThat(Run.of("--own", file, "usersig expired").out()).contains("6206\t");
        assertThat(Run.of("--own", shopFile(shop().replace("\"fillers\"", "\"fill\"")), "basket"))
                .isEqualTo(new Run(2, "", file + ": $: lacks the field \"fillers\"\nTry --help.\n"));
    }

    @Test
    void the_vendors_own_document_gives_what_the_library_gives() throws Exception {
        ErrorCatalog read = OwnCatalog.of(JsonPart.read(VENDORS));
        List<ErrorCode> codes = TimErrorCode.catalog().codes();

        assertThat(read.codes()).hasSameSizeAs(codes);
        assertThat(read.locales()).isEqualTo(TimErrorCode.catalog().locales());
        assertThat(read.unrecognized().code()).isEqualTo(TimErrorCode.UNRECOGNIZED.code());
        for (int number : new int[] {10_099, 10_101, 10_201, 37_999, 38_500, 39_001, 120_000, 125_000}) {
            assertThat(read.fromCode(number).name())
                    .as("%d, in a range or beside one", number)
                    .isEqualTo(TimErrorCode.fromCode(number).name());
        }
        for (ErrorCode code : codes) {
            ErrorCode same = read.fromCode(code.code());
            assertThat(same).isSameAs(read.fromName(code.name()));
            assertThat(read.fromCode(code.lastCode()))
                    .as("the last number of %s", code)
                    .isSameAs(same);
            for (Locale locale : read.locales()) {
                assertThat(told(same, locale)).isEqualTo(told(code, locale));
            }
        }
    }

    private static List<?> told(ErrorCode code, Locale locale) {
        return Arrays.asList(
                code.code(),
                code.lastCode(),
                code.isRange(),
                code.name(),
                code.sdkConstant(),
                code.table().name(),
                code.table().origin(),
                code.table().title(locale),
                code.category().name(),
                code.category().title(locale),
                code.category().codes().size(),
                code.retryability(),
                code.isRetryable(),
                code.minRetryDelayMillis(),
                code.outcome(),
                code.description(locale),
                code.remedy(locale),
                code.userMessage(locale),
                code.retryAdvice(locale));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": 1           | \"format\": 2            | $.format: is 2, and this command knows 1 alone",
                "\"AFTER_READY\", \"min  | \"SOON\", \"min          | $.codes[0].retryability: is \"SOON\"; there are [NOT_RETRYABLE,",
                "\"code\": 120345        | \"code\": \"120345\"     | $.codes[0].code: should be a number",
                "\"code\": 120345        | \"code\": 120345.5       | $.codes[0].code: should be a whole number",
                "\"code\": 120345        | \"code\": 3000000000     | $.codes[0].code: should fit a Java int",
                "\"lastCode\": 120345    | \"lastCode\": 1          | $.codes[0].lastCode: is less than the code",
                "\"table\": \"ORDERS\"   | \"table\": \"ORDER\"     | $.codes[0].table: is \"ORDER\", which is not described",
                "\"languages\"           | \"tongues\"              | $: lacks the field \"languages\"",
                "\"en\": {\"description\": \"The | \"de\": {\"description\": \"The | $.codes[0].texts: lacks the field \"en\"",
                "{\"format\"             | format                   | is no JSON: ",
            })
    void what_is_wrong_with_a_catalog_is_told_with_file_and_place_and_status_2(
            String right, String wrong, String reason) throws Exception {
        String file = shopFile(shop().replace(right, wrong));

        Run run = Run.reading("error code 6206", "scan", "--own", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ": " + reason);
    }

    @Test
    void a_number_that_stands_there_twice_is_told_and_that_there_is_none() throws Exception {
        JsonObject catalog = JsonParser.parseString(shop()).getAsJsonObject();
        JsonObject empty = catalog.deepCopy();
        empty.add("codes", new JsonArray());
        assertThat(Run.of("--own", shopFile(empty.toString()), "1").err()).contains("$.codes: is empty");

        JsonArray codes = catalog.getAsJsonArray("codes");
        codes.add(codes.get(0));

        assertThat(Run.of("--own", shopFile(catalog.toString()), "1").err())
                .contains("$.codes: has the code 120345 twice");
        String nobodys = shop().replace("Code\": 120345", "Code\": -2147483648")
                .replace("code\": 120345", "code\": -2147483648");
        assertThat(Run.of("--own", shopFile(nobodys), "1").err())
                .as("the number that stands for all that are not there")
                .contains("$.codes: has the code -2147483648 twice");
    }

    @Test
    void a_file_that_is_not_there_or_not_in_utf_8_is_told() throws Exception {
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xE4, '"'});

        assertThat(Run.of("--own", "missing.json", "6206").err()).startsWith("missing.json: cannot be read: ");
        assertThat(Run.of("--own", latin.toString(), "6206").err()).startsWith(latin + ": is not in UTF-8");
    }
}

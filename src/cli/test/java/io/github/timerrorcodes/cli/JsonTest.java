package io.github.timerrorcodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.TimErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static JsonArray json(String... args) {
        return JsonParser.parseString(Run.of(args).out()).getAsJsonArray();
    }

    @Test
    void a_code_has_all_that_the_catalog_knows() {
        ErrorCode code = TimErrorCode.fromCode(8512);

        JsonObject expected = new JsonObject();
        expected.addProperty("asked", "+8512");
        expected.addProperty("match", "exact");
        expected.addProperty("code", 8512);
        expected.addProperty("lastCode", 8512);
        expected.addProperty("name", "SDK_GROUP_GET_ONLINE_MEMBER_COUNT_LIMIT");
        expected.addProperty("sdkConstant", "ERR_SDK_GROUP_GET_ONLINE_MEMBER_COUNT_LIMIT");
        expected.addProperty("category", "GROUP");
        expected.addProperty("categoryTitle", code.category().title(Locale.ENGLISH));
        expected.addProperty("table", "SDK_GROUP");
        expected.addProperty("tableTitle", code.table().title(Locale.ENGLISH));
        expected.addProperty("description", code.description(Locale.ENGLISH));
        expected.addProperty("remedy", code.remedy(Locale.ENGLISH));
        expected.addProperty("userMessage", code.userMessage(Locale.ENGLISH));
        expected.addProperty("retryability", "THROTTLED");
        expected.addProperty("retryAdvice", code.retryAdvice(Locale.ENGLISH));
        expected.addProperty("minDelayMillis", 60_000);
        expected.addProperty("outcome", "NOT_DONE");
        expected.addProperty("outcomeTitle", "not done");
        assertThat(json("--format", "json", "+8512")).containsExactly(expected);
    }

    @Test
    void what_a_code_lacks_is_null() {
        assertThat(json("--format=JSON", "125000")
                        .get(0)
                        .getAsJsonObject()
                        .get("sdkConstant")
                        .isJsonNull())
                .isTrue();
    }

    @Test
    void what_is_missing_is_told_on_standard_error_alone() {
        Run run = Run.of("--format", "json", "99", "6206");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("99: not in the catalog.");
        assertThat(JsonParser.parseString(run.out()).getAsJsonArray()).hasSize(1);
        assertThat(json("--format", "json", "99")).isEmpty();
    }

    @Test
    void a_list_holds_every_code_and_nobody_asked_for_one_of_them() {
        assertThat(json("--format", "json", "--list"))
                .hasSameSizeAs(TimErrorCode.catalog().codes())
                .noneMatch(code -> code.getAsJsonObject().has("asked"));
    }

    @Test
    void a_program_reads_the_same_whatever_the_console_encodes() {
        String[] args = {"--format", "json", "--lang", "ja", "6206", "日本語"};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                args,
                Locale.ENGLISH,
                InputStream.nullInputStream(),
                new Console(out, Charset.forName("Shift_JIS")),
                new Console(new ByteArrayOutputStream(), StandardCharsets.UTF_8));

        String written = out.toString(StandardCharsets.UTF_8);
        assertThat(written).isASCII();
        assertThat(JsonParser.parseString(written)).isEqualTo(json(args));
        assertThat(Run.of(args).out()).contains(TimErrorCode.USER_SIG_EXPIRED.description());
    }
}

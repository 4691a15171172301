package io.github.timerrorcodes.codegen.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.timerrorcodes.codegen.Generator;
import io.github.timerrorcodes.codegen.TestSettings;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that programs read, read by programs. */
class DataFilesTest {
    private static final int LOG_ROWS = 50_000;

    @TempDir
    private static Path temp;

    private static Path data;
    private static Catalog catalog;

    @BeforeAll
    static void generate() throws Exception {
        catalog = TestSettings.read(TestSettings.DATA);
        new Generator(TestSettings.DATA, TestSettings.TIM).document(temp);
        data = temp.resolve("data");
    }

    private static Schema schema() throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(data.resolve("error-codes.schema.json")), InputFormat.JSON);
    }

    @Test
    void the_json_file_has_the_form_that_its_schema_tells() throws Exception {
        assertThat(schema().validate(Files.readString(data.resolve("error-codes.json")), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\": 6206,|\"code\": \"6206\",",
                "\"lastCode\": 6206,|",
                "\"source\": \"document\"|\"source\": \"hearsay\"",
                "\"outcome\": \"NOT_DONE\"|\"outcome\": 1",
                "\"userMessage\": \"|\"userMassage\": \"",
                "\"minDelayMillis\": 0,|\"minDelayMillis\": -1,",
                "\"format\": 1,|\"format\": 2,",
                "\"name\": \"USER_SIG_EXPIRED\"|\"name\": \"userSigExpired\"",
                "\"description\": \"|\"descriptio\": \""
            })
    void the_schema_refuses_what_is_wrong(String piece, String wrong) throws Exception {
        String json = Files.readString(data.resolve("error-codes.json"));
        assertThat(json).contains(piece);

        String broken = json.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(wrong == null ? "" : wrong));

        assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void the_csv_file_ends_its_lines_as_the_rfc_says_and_only_the_one_for_excel_has_a_byte_order_mark()
            throws Exception {
        String csv = Files.readString(data.resolve("error-codes.csv"));

        assertThat(csv).startsWith("code,last_code,name,").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(csv.split("\r\n")).hasSize(1 + catalog.codes().size());
        assertThat(Files.readString(data.resolve("error-codes.excel.csv")))
                .startsWith("\uFEFF" + csv.substring(0, 200));
    }

    /** Runs the very SQL that the documents tell, on a log with every number of the catalog and some that it lacks. */
    @Test
    void the_documented_join_counts_a_log() throws Exception {
        List<ErrorCode> codes = catalog.codes();
        List<String> documented = sqlOf(Files.readString(data.resolve("README.md")));
        assertThat(documented.get(1)).isEqualTo(Files.readString(data.resolve("join.sql")));

        Language english = catalog.languages().stream()
                .filter(language -> language.tag().equals("en"))
                .findFirst()
                .orElseThrow();
        Map<String, Long> occurrences = new LinkedHashMap<>();
        long unknown = 0;
        long total = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '" + data + "'");
            statement.execute(documented.get(0));
            // Row i has the number of entry i modulo the count; a range takes its numbers in turn; every 1000th is
            // unknown.
            statement.execute(
                    "CREATE TABLE entries AS SELECT code, last_code, row_number() OVER (ORDER BY code) - 1 AS n"
                            + " FROM error_codes");
            statement.execute("CREATE TABLE request_log AS SELECT i AS at, CASE WHEN i % 1000 = 999 THEN 424242"
                    + " ELSE entries.code + i % (entries.last_code - entries.code + 1) END AS code FROM range("
                    + LOG_ROWS + ") log(i) JOIN entries ON entries.n = i % " + codes.size());
            try (ResultSet rows = statement.executeQuery(documented.get(1))) {
                while (rows.next()) {
                    String name = rows.getString("name");
                    total += rows.getLong("occurrences");
                    if (name == null) {
                        assertThat(rows.getInt("code")).isEqualTo(424242);
                        assertThat(rows.getString("description")).isEqualTo("not in the catalog");
                        unknown += rows.getLong("occurrences");
                    } else {
                        ErrorCode code = byName(name);
                        assertThat(rows.getInt("code")).as(name).isBetween(code.code(), code.lastCode());
                        assertThat(rows.getString("retryability"))
                                .as(name)
                                .isEqualTo(code.retryability().name());
                        assertThat(rows.getString("outcome"))
                                .as(name)
                                .isEqualTo(code.outcome().name());
                        assertThat(rows.getString("description"))
                                .as(name)
                                .isEqualTo(english.of(code).description());
                        occurrences.merge(name, rows.getLong("occurrences"), Long::sum);
                    }
                }
            }
        }

        long successes = LOG_ROWS / codes.size();
        assertThat(occurrences.keySet())
                .containsExactlyInAnyOrderElementsOf(codes.stream()
                        .filter(code -> code.code() != 0)
                        .map(ErrorCode::name)
                        .toList());
        assertThat(unknown).isEqualTo(LOG_ROWS / 1000);
        assertThat(total).isBetween(LOG_ROWS - successes - 1L, LOG_ROWS - successes + 10L);
    }

    private static ErrorCode byName(String name) {
        return catalog.codes().stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sqlOf(String markdown) {
        return Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(markdown)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}

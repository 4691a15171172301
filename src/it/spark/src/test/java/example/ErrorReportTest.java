package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.TimErrorCode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorReportTest {
    private static final int ROWS = Integer.getInteger("rows");
    private static final String CSV = "target/documents/data/error-codes.csv";
    private static final int ONE_IN = 50;
    private static final int[] CODES = {6206, 6206, 6208, 9508, 10010, 80001, 125000, -10001, 424242};
    private static final List<String> FORMS = List.of(
            "10:01 D TIMManager: onDisconnected error code:%d|error msg:network is down",
            "10:02 E send failed, errorCode: %d, took 6017 ms",
            "10:03 E 发送失败，错误码：%d，描述：含有敏感词",
            "10:04 E ログイン失敗、エラーコード：%d",
            "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":%d,\"ErrorInfo\":\"service timeout\"}");
    private static final List<String> NOISE = List.of(
            "10:00 D OkHttp: <-- 200 https://api.example.com/v4/chat/list (6017ms, 6206-byte body)",
            "10:00 I TIM: [imcore] heartbeat|seq:10010|rtt:60ms|server:10.0.60.14:8080",
            "10:00 I 会话列表: 刷新完成，共 6206 个会话，耗时 6017 毫秒",
            "{\"timestamp\":1718330460014,\"level\":\"info\",\"room\":10010,\"uid\":6014,\"message\":\"joined\"}",
            "\tat com.example.shop.Chat.open(Chat.java:6014)",
            "10.0.60.14 - - [14/Jun/2024:10:00:06 +0800] \"GET /group/10010 HTTP/1.1\" 404 6206");

    @TempDir
    private static Path folder;

    private static String log;

    @BeforeAll
    static void writeLog() throws IOException {
        Path file = folder.resolve("app.log");
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < ROWS; row++) {
                out.write(line(row));
                out.write('\n');
            }
        }
        log = file.toString();
    }

    private static String line(int row) {
        if (row % ONE_IN == 0) {
            return FORMS.get(row / ONE_IN % FORMS.size()).formatted(code(row));
        }
        return NOISE.get(row % NOISE.size());
    }

    /** Returns what a row reports, 0 where nothing went wrong. */
    private static int code(long row) {
        return row % ONE_IN == 0 ? CODES[(int) (row / ONE_IN % CODES.length)] : 0;
    }

    private static Map<String, Long> expected() {
        Map<String, Long> counts = new TreeMap<>();
        for (int row = 0; row < ROWS; row += ONE_IN) {
            ErrorCode error = TimErrorCode.fromCode(code(row));
            String category = error == TimErrorCode.UNRECOGNIZED
                    ? "not in the catalog"
                    : error.category().name();
            counts.merge(category + " " + error.outcome(), 1L, Long::sum);
        }
        return counts;
    }

    private static Map<String, Long> counts(Dataset<Row> report) {
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : report.collectAsList()) {
            counts.put(row.getString(0) + " " + row.getString(1), row.getLong(2));
        }
        return counts;
    }

    private static SparkSession spark(int cores) {
        return SparkSession.builder()
                .master("local[" + cores + "]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.files.maxPartitionBytes", "32m")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
    }

    /** Runs a report twice, since the first time compiles it, and prints the pace of the second. */
    private static Map<String, Long> timed(String what, int cores, Supplier<Dataset<Row>> report) {
        counts(report.get());
        long start = System.nanoTime();
        Map<String, Long> counts = counts(report.get());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s, local[%d]: %,d rows, %,.0f rows a second%n", what, cores, ROWS, ROWS / seconds);
        return counts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_errors_that_lines_mention_are_counted_by_category_and_outcome(int cores) throws IOException {
        try (SparkSession spark = spark(cores)) {
            ErrorReport report = new ErrorReport(spark, CSV);

            assertThat(timed("lines", cores, () -> report.ofLines(log))).isEqualTo(expected());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_errors_of_a_column_are_counted_by_category_and_outcome(int cores) throws IOException {
        try (SparkSession spark = spark(cores)) {
            ErrorReport report = new ErrorReport(spark, CSV);
            Path requests = folder.resolve("requests" + cores);
            spark.range(ROWS)
                    .selectExpr(
                            "id",
                            "if(id % " + ONE_IN + " = 0, element_at(array" + list(CODES) + ", int(id / " + ONE_IN
                                    + " % " + CODES.length + ") + 1), 0) AS code")
                    .write()
                    .parquet(requests.toString());

            assertThat(timed("column", cores, () -> report.ofColumn(spark.read().parquet(requests.toString()))))
                    .isEqualTo(expected());
        }
    }

    private static String list(int... numbers) {
        return Arrays.toString(numbers).replace('[', '(').replace(']', ')');
    }

    @Test
    void an_executor_answers_from_its_own_catalog() throws IOException {
        try (SparkSession spark = spark(2)) {
            ErrorCatalog errors = TimErrorCode.catalog();

            List<String> names = JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .parallelize(List.of(6206, 125000, 424242), 3)
                    .map(code -> errors + " " + errors.fromCode(code).name())
                    .collect();

            assertThat(names)
                    .containsExactly(
                            "TimErrorCode USER_SIG_EXPIRED",
                            "TimErrorCode SVR_MSG_CUSTOM_CALLBACK_ERROR",
                            "TimErrorCode UNRECOGNIZED");
        }
    }

    @Test
    void the_function_can_be_used_in_any_query_and_takes_nothing_for_no_line() throws IOException {
        try (SparkSession spark = spark(1)) {
            ErrorCodesIn.register(spark, TimErrorCode.catalog());

            assertThat(spark.sql(
                                    "SELECT error_codes_in('code: 6206, and error code 424242') AS a, error_codes_in(NULL) AS b")
                            .head()
                            .json())
                    .isEqualTo("{\"a\":[6206,424242],\"b\":[]}");
        }
    }

    @Test
    void the_page_shows_what_is_compiled_here() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        String sources = Files.readString(Path.of("src/main/java/example/ErrorCodesIn.java"))
                + Files.readString(Path.of("src/main/java/example/ErrorReport.java"));

        assertThat(Pattern.compile("```(?:java|sql)\n(.*?)```", Pattern.DOTALL)
                        .matcher(page)
                        .results()
                        .flatMap(shown -> shown.group(1).lines())
                        .map(line -> line.strip().replace("(SELECT code FROM request_log WHERE code <> 0)", "%s")))
                .hasSizeGreaterThan(12)
                .allSatisfy(line -> assertThat(sources).contains(line));
    }
}

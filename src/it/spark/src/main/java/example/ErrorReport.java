package example;

import io.github.timerrorcodes.TimErrorCode;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Counts the errors of a log by category and outcome. */
public final class ErrorReport {
    /** The log is counted by number first: it has few numbers and many rows, and a range is then joined to a few rows only. */
    private static final String BY_CATEGORY_AND_OUTCOME = """
            SELECT coalesce(e.category, 'not in the catalog') AS category,
                   coalesce(e.outcome, 'UNKNOWN') AS outcome,
                   sum(occurrences) AS occurrences
            FROM (SELECT code, count(*) AS occurrences FROM %s GROUP BY code) AS counted
            LEFT JOIN error_codes AS e ON counted.code BETWEEN e.code AND e.last_code
            GROUP BY ALL
            ORDER BY occurrences DESC, category, outcome
            """;

    private final SparkSession spark;

    /** Makes a report with the catalog as the published CSV file has it. */
    public ErrorReport(SparkSession spark, String catalogCsv) {
        this.spark = spark;
        spark.read()
                .option("header", true)
                .option("inferSchema", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(catalogCsv)
                .createOrReplaceTempView("error_codes");
        ErrorCodesIn.register(spark, TimErrorCode.catalog());
    }

    /** Counts what the lines of a text mention. */
    public Dataset<Row> ofLines(String log) {
        spark.read().text(log).createOrReplaceTempView("log");
        return spark.sql(BY_CATEGORY_AND_OUTCOME.formatted("(SELECT explode(error_codes_in(value)) AS code FROM log)"));
    }

    /** Counts the column {@code code} of a table, in which 0 is success. */
    public Dataset<Row> ofColumn(Dataset<Row> requests) {
        requests.createOrReplaceTempView("request_log");
        return spark.sql(BY_CATEGORY_AND_OUTCOME.formatted("(SELECT code FROM request_log WHERE code <> 0)"));
    }

    /** Prints the report: the first argument is the catalog's CSV file, the second the log. */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("error-report").getOrCreate()) {
            new ErrorReport(spark, args[0]).ofLines(args[1]).show(false);
        }
    }
}

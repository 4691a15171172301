package example;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorMention;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * The error codes that a line of a log mentions, as a function of SQL: {@code error_codes_in(line)} is an array of int. The
 * catalog goes to the executors with the function.
 */
public final class ErrorCodesIn implements UDF1<String, List<Integer>> {
    private static final long serialVersionUID = 1L;

    private final ErrorCatalog errors;

    private ErrorCodesIn(ErrorCatalog errors) {
        this.errors = errors;
    }

    /** Makes the function known to a session. */
    public static void register(SparkSession spark, ErrorCatalog errors) {
        spark.udf()
                .register(
                        "error_codes_in",
                        new ErrorCodesIn(errors),
                        DataTypes.createArrayType(DataTypes.IntegerType, false));
    }

    @Override
    public List<Integer> call(String line) {
        if (line == null) {
            return List.of();
        }
        return errors.mentionsIn(line).stream().map(ErrorMention::code).toList();
    }
}

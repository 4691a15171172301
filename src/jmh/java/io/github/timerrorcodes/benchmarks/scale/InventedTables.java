package io.github.timerrorcodes.benchmarks.scale;

import io.github.timerrorcodes.codegen.model.PageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of a catalog that nobody has, of any size, in the shape of the real one: runs of numbers with gaps, spread
 * over the same span for every size.
 */
final class InventedTables {
    private static final int SPAN = 140_000;
    private static final int LONGEST_RUN = 30;
    private static final int ROWS_A_TABLE = 100;
    private static final String[] RETRYABILITIES = {
        "NOT_RETRYABLE", "BACKOFF", "THROTTLED", "AFTER_LOGIN", "AFTER_RECONNECT", "AFTER_READY", "AFTER_REFRESH"
    };

    private InventedTables() {}

    static int[] numbers(int count) {
        Random random = new Random(count);
        return IntStream.generate(() -> random.nextInt(SPAN) - SPAN / 10)
                .flatMap(first -> IntStream.range(first, first + 1 + random.nextInt(LONGEST_RUN)))
                .distinct()
                .limit(count)
                .sorted()
                .toArray();
    }

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        int[] numbers = numbers(count);
        int tables = (count + ROWS_A_TABLE - 1) / ROWS_A_TABLE;
        Files.writeString(folder.resolve("categories.csv"), "category,title\nSDK,Invented\n");
        Files.writeString(folder.resolve("labels.csv"), "label,text\ncode,Code\n");
        Files.writeString(
                folder.resolve("unrecognized.csv"), "description,remedy\nIt is not in the catalog.,Look it up.\n");
        Files.writeString(
                folder.resolve("retryability.csv"),
                "retryability,title,advice\n"
                        + IntStream.range(0, RETRYABILITIES.length)
                                .mapToObj(i -> RETRYABILITIES[i] + ",Title " + i + ",Advice " + i + ".\n")
                                .collect(Collectors.joining()));
        Files.writeString(
                folder.resolve("page.csv"),
                "label,text\n"
                        + Stream.of(PageText.values())
                                .map(text -> text.key() + ",Text\n")
                                .collect(Collectors.joining()));
        Files.writeString(
                folder.resolve("tables.csv"),
                "table,category,origin,title\n"
                        + IntStream.range(0, tables)
                                .mapToObj(i -> "part-" + i + ",SDK,SDK,Part " + i + "\n")
                                .collect(Collectors.joining()));
        for (int table = 0; table < tables; table++) {
            int from = table * ROWS_A_TABLE;
            String rows = IntStream.range(from, Math.min(from + ROWS_A_TABLE, count))
                    .mapToObj(i -> row(i, numbers[i]))
                    .collect(Collectors.joining());
            Files.writeString(
                    folder.resolve(String.format("%02d-part-%d.csv", table + 1, table)),
                    "code,name,sdk_constant,source,retryability,min_delay_ms,description,remedy\n" + rows);
        }
    }

    private static String row(int index, int number) {
        return number + ",SVR_INVENTED_ERROR_NUMBER_" + index + ",ERR_SVR_INVENTED_ERROR_NUMBER_" + index
                + ",document," + RETRYABILITIES[index % RETRYABILITIES.length]
                + ",,The invented operation " + index + " has failed for a reason that its maker knows.,"
                + "Look up the cause of failure " + index + " and send the request again.\n";
    }
}

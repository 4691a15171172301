package example;

import io.github.timerrorcodes.TimErrorCategory;
import io.github.timerrorcodes.TimErrorCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of a handbook: our language, our categories, our columns, as AsciiDoc. */
public final class HandbookTable {
    private final Locale language;

    public HandbookTable(Locale language) {
        this.language = language;
    }

    /** Returns a section with a table for each category. */
    public String of(List<TimErrorCategory> categories) {
        return categories.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(TimErrorCategory category) {
        Stream<String> rows = category.codes().stream().map(this::row);
        return "== " + category.title(language) + "\n\n[cols=\"1,3,2\"]\n|===\n" + rows.collect(Collectors.joining())
                + "|===\n";
    }

    private String row(TimErrorCode code) {
        String number = code.isRange() ? code.code() + " - " + code.lastCode() : "" + code.code();
        String repeat = code.isRetryable() ? code.retryAdvice(language) : "";
        return "|" + number + " |" + escape(code.description(language)) + " |" + escape(repeat) + "\n";
    }

    private static String escape(String text) {
        return text.replace("|", "\\|");
    }

    /** Prints the table: the language comes first, then the categories. */
    public static void main(String[] args) {
        List<TimErrorCategory> categories =
                Arrays.stream(args).skip(1).map(TimErrorCategory::valueOf).toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(new HandbookTable(Locale.forLanguageTag(args[0])).of(categories));
    }
}

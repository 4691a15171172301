package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.Outcome;
import io.github.timerrorcodes.codegen.model.Retryability;
import io.github.timerrorcodes.codegen.model.Source;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a row of an error table into a code and reports every value in it that cannot be right by itself. */
final class ErrorRowParser {
    /** The name of the constant that stands for every number that the catalog lacks. */
    private static final String RESERVED_NAME = "UNRECOGNIZED";

    /** The number of that constant. */
    private static final int RESERVED_CODE = Integer.MIN_VALUE;

    private static final Pattern NUMBER = Pattern.compile("(0|-?[1-9][0-9]*)(?:\\.\\.(0|-?[1-9][0-9]*))?");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern DELAY = Pattern.compile("[1-9][0-9]{0,17}");

    private final Set<String> userMessages;
    private final Problems problems;

    /** @param userMessages the keys that there are */
    ErrorRowParser(Set<String> userMessages, Problems problems) {
        this.userMessages = userMessages;
        this.problems = problems;
    }

    /** Returns the row as a code, or nothing where its number cannot be read. */
    Optional<ErrorCode> parse(Row row) {
        String name = name(row);
        Optional<String> sdkConstant = sdkConstant(row);
        Source source = constant(row, Columns.SOURCE, Source.values(), Source::word);
        Retryability retryability = constant(row, Columns.RETRYABILITY, Retryability.values(), Enum::name);
        long delay = delay(row, retryability);
        Outcome outcome = constant(row, Columns.OUTCOME, Outcome.values(), Enum::name);
        String userMessage = userMessage(row);
        return numbers(row)
                .map(range -> new ErrorCode(
                        range[0], range[1], name, sdkConstant, source, retryability, delay, outcome, userMessage));
    }

    private Optional<int[]> numbers(Row row) {
        String text = row.get(Columns.CODE);
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            problems.add(
                    row,
                    quoted(text)
                            + " is not a number; write one such as 6206 or -302, or a range such as 120001..130000");
            return Optional.empty();
        }
        try {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (first == RESERVED_CODE) {
                problems.add(row, "the number " + text + " is reserved for " + RESERVED_NAME + "; no code may have it");
                return Optional.empty();
            }
            if (matcher.group(2) != null && last <= first) {
                problems.add(
                        row,
                        "the range " + text
                                + " does not go up; write the smaller number first, and a single number without ..");
                return Optional.empty();
            }
            return Optional.of(new int[] {first, last});
        } catch (NumberFormatException e) {
            problems.add(row, text + " does not fit an int; error codes lie between -2147483648 and 2147483647");
            return Optional.empty();
        }
    }

    private String name(Row row) {
        String name = row.get(Columns.NAME);
        if (!NAME.matcher(name).matches()) {
            problems.add(row, quoted(name) + " is not a name for a Java constant; write it like USER_SIG_EXPIRED");
        } else if (name.equals(RESERVED_NAME)) {
            problems.add(row, "the name " + RESERVED_NAME + " is reserved; choose another");
        }
        return name;
    }

    private Optional<String> sdkConstant(Row row) {
        String constant = row.get(Columns.SDK_CONSTANT);
        if (constant.isEmpty()) {
            return Optional.empty();
        }
        if (!CONSTANT.matcher(constant).matches()) {
            problems.add(
                    row, quoted(constant) + " is not a constant; write it like ERR_USER_SIG_EXPIRED or leave it empty");
        }
        return Optional.of(constant);
    }

    /** Returns the constant that a column names, or the first of all where it names none, which is reported. */
    private <E extends Enum<E>> E constant(Row row, String column, E[] all, Function<E, String> word) {
        String text = row.get(column);
        for (E each : all) {
            if (word.apply(each).equals(text)) {
                return each;
            }
        }
        String words = Arrays.stream(all).map(word).collect(Collectors.joining(", "));
        problems.add(row, quoted(text) + " is not a value of " + column + "; write one of " + words);
        return all[0];
    }

    /** Returns the key of the message for the end user. */
    String userMessage(Row row) {
        String key = row.get(Columns.USER_MESSAGE);
        if (!userMessages.contains(key)) {
            problems.add(
                    row,
                    "there is no user message " + quoted(key)
                            + "; write a key of user-messages.csv, such as try-later, or add a row to that file");
        }
        return key;
    }

    private long delay(Row row, Retryability retryability) {
        String text = row.get(Columns.MIN_DELAY);
        if (text.isEmpty()) {
            return 0;
        }
        if (!DELAY.matcher(text).matches()) {
            problems.add(row, quoted(text) + " is not a delay; write milliseconds such as 60000, or leave it empty");
            return 0;
        }
        if (retryability != Retryability.THROTTLED) {
            problems.add(row, "a " + retryability + " code has no delay; delete it, or make the row THROTTLED");
        }
        return Long.parseLong(text);
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }
}

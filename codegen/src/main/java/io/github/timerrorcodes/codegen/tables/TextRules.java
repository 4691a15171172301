package io.github.timerrorcodes.codegen.tables;

import java.util.Locale;

/** What every text of every language must be. */
final class TextRules {
    /** Two of them, of three bytes each, fit a string of a class file. */
    private static final int LONGEST = 10_000;

    private final Problems problems;

    TextRules(Problems problems) {
        this.problems = problems;
    }

    /** Reports what is wrong with the text of that column. */
    void check(Row row, String column) {
        String text = row.get(column);
        if (text.isBlank()) {
            problems.add(row, column + " is blank; write the text");
            return;
        }
        if (!text.equals(text.strip())) {
            problems.add(row, column + " begins or ends with white space; delete it");
        }
        if (text.length() > LONGEST) {
            problems.add(
                    row,
                    String.format(
                            Locale.ROOT, "%s has %d characters; shorten it to %d", column, text.length(), LONGEST));
        }
        text.codePoints()
                .filter(TextRules::breaksLine)
                .findFirst()
                .ifPresent(c -> problems.add(
                        row, String.format("%s holds the control character U+%04X; delete it", column, c)));
    }

    private static boolean breaksLine(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}

package io.github.timerrorcodes.codegen.tables;

/** What every text of every language must be. */
final class TextRules {
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

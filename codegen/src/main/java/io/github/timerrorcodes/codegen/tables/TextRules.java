package io.github.timerrorcodes.codegen.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every text of every language must be. */
final class TextRules {
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z!][^>]*>?|&#?[A-Za-z0-9]+;|`|\\*\\*|\\]\\(|\\{@");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\b(?:TODO|FIXME|TBD|XXX+)\\b|\\?\\?\\?|\\{\\d*\\}|\\$\\{|%[sd]|(?i:lorem ipsum)");

    private final Problems problems;

    TextRules(Problems problems) {
        this.problems = problems;
    }

    /** Reports what is wrong with the text of that column and returns whether there is one at all. */
    boolean check(Row row, String column) {
        String text = row.get(column);
        if (text.isBlank()) {
            problems.add(row, column + " is blank; write the text");
            return false;
        }
        if (!text.equals(text.strip())) {
            problems.add(row, column + " begins or ends with white space; delete it");
        }
        text.codePoints()
                .filter(TextRules::breaksLine)
                .findFirst()
                .ifPresent(c -> problems.add(
                        row, String.format("%s holds the control character U+%04X; delete it", column, c)));
        report(row, column, MARKUP.matcher(text), "markup", "write plain text");
        report(row, column, PLACEHOLDER.matcher(text), "a placeholder", "write the text");
        return true;
    }

    private void report(Row row, String column, Matcher matcher, String what, String mend) {
        if (matcher.find()) {
            problems.add(row, column + " holds " + what + " (" + matcher.group() + "); " + mend);
        }
    }

    private static boolean breaksLine(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }
}

package io.github.timerrorcodes.codegen.documents;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a text that may hold anything safe in a format that gives some characters a meaning. */
final class Escapes {
    /** What changes the direction of what follows, and is not seen. */
    private static final String TURNS = "\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069";

    private static final String LINE_SEPARATORS = "\\u2028\\u2029";

    /** What ends a script element, a line of a script, or changes the direction of what follows. */
    private static final Pattern JSON = Pattern.compile("[<>&\\u007F-\\u009F" + LINE_SEPARATORS + TURNS + "]");

    private static final Pattern HTML = Pattern.compile("[<>&\"'" + LINE_SEPARATORS + TURNS + "]");

    private static final String MARKDOWN_BACKSLASH = "\\`*_[]|~#$";
    private static final String MARKDOWN_ENTITY = "&<>{}";
    private static final Pattern INVISIBLE = Pattern.compile("[" + TURNS + "]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n\\u0085\\u2028\\u2029]\\s*");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

    /** What a spreadsheet takes for the beginning of a formula, in half and in full width. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private Escapes() {}

    /** Returns JSON that says the same and may stand in a script element of a page. */
    static String json(String json) {
        return JSON.matcher(json)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) match.group().charAt(0)));
    }

    /** Returns a text as HTML shows it as it is, with nothing invisible in the source. */
    static String html(String text) {
        return HTML.matcher(text).replaceAll(match -> "&#" + (int) match.group().charAt(0) + ";");
    }

    /** Returns a text as Markdown shows it as it is, within one cell of a table. */
    static String markdown(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        LINE_BREAKS.matcher(text).replaceAll(" ").chars().forEach(c -> {
            if (MARKDOWN_BACKSLASH.indexOf(c) >= 0) {
                escaped.append('\\').append((char) c);
            } else if (MARKDOWN_ENTITY.indexOf(c) >= 0
                    || INVISIBLE.matcher(Character.toString(c)).matches()) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** Returns a name as Markdown shows it in code, or as plain text where it is not a name. */
    static String markdownCode(String name) {
        return NAME.matcher(name).matches() ? "`" + name + "`" : markdown(name);
    }

    /** Returns a text that no spreadsheet takes for a formula. */
    static String spreadsheet(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}

package io.github.timerrorcodes.codegen.tables;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a translated text must be beside the text that it translates. */
final class TranslationRules {
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\u30FC]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern EAST_ASIAN_FORM = Pattern.compile("[\\u3000-\\u303F\\uFF00-\\uFFEF]");

    /**
     * A limit, size, time or number of a code. A lone 1 counts only before a unit, since languages say "one call" or "per
     * call" where Japanese writes a digit; nor does a number before the counter of things ("both features").
     */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9_])(?:1(?= [A-Za-z]|[分秒])|(?!1(?![0-9]))[0-9]+)(?![A-Za-z0-9_つ])");

    private static final Pattern DIGITS = Pattern.compile("(?<![A-Za-z0-9_])[0-9]+(?![A-Za-z0-9_])");

    /** A name in code: it holds an underscore, a digit, or a capital after a small letter. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?=[A-Za-z]*[a-z][A-Z]|[A-Za-z]*[_0-9])[A-Za-z_][A-Za-z0-9_]*");

    private final Problems problems;

    TranslationRules(Problems problems) {
        this.problems = problems;
    }

    /** Reports what keeps the text of a row from being a translation of the source's text in the same column. */
    void check(Locale language, Row row, Row source, String column) {
        String text = row.get(column);
        reportScript(language, row, column, text);
        String original = source.get(column);
        Set<String> numbers = found(NUMBER, original);
        numbers.removeAll(found(DIGITS, text));
        reportMissing(row, source, column, "the number", numbers);
        Set<String> identifiers = found(IDENTIFIER, original);
        identifiers.removeIf(text::contains);
        reportMissing(row, source, column, "the name", identifiers);
    }

    private void reportScript(Locale language, Row row, String column, String text) {
        String code = language.getLanguage();
        boolean japanese = code.equals("ja");
        boolean writtenInHan = japanese || code.equals("zh") || code.equals("ko");
        if (!japanese) {
            report(row, column, KANA.matcher(text), "kana", language);
        }
        if (!writtenInHan) {
            report(row, column, HAN.matcher(text), "Han characters", language);
            report(
                    row,
                    column,
                    EAST_ASIAN_FORM.matcher(text),
                    "East Asian punctuation or full-width letters",
                    language);
        }
    }

    private void report(Row row, String column, Matcher matcher, String what, Locale language) {
        if (matcher.find()) {
            problems.add(
                    row,
                    column + " holds " + what + " (" + matcher.group() + "), which " + language.toLanguageTag()
                            + " does not have; translate it");
        }
    }

    private void reportMissing(Row row, Row source, String column, String what, Set<String> missing) {
        for (String each : missing) {
            problems.add(
                    row,
                    column + " lacks " + what + " " + each + " that stands in " + source.where()
                            + "; write it as it stands there");
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}

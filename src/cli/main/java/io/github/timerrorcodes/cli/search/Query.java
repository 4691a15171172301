package io.github.timerrorcodes.cli.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody looks for.
 *
 * @param folded all of it
 * @param words its words without fillers, by what they are in the index
 */
record Query(String folded, Map<String, QueryWord> words) {
    private static final Pattern UNDERSCORE = Pattern.compile("(?<=[a-z])_(?=[a-z])");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d{1,10}(?![\\w]|\\.\\d)");
    private static final Pattern GLUED_NUMBER = Pattern.compile("(?<=[a-z_])\\d{3,10}(?!\\w|\\.\\d)");
    private static final Pattern SCRIPT_RUN =
            Pattern.compile("\\p{IsHan}+|\\p{IsHangul}+|[\\p{IsHiragana}ー]+|[\\p{IsKatakana}ー]+|.", Pattern.DOTALL);
    private static final double ACROSS_SCRIPTS = 0.4;
    private static final int SHORTEST_CODE = 3;

    /**
     * A word of a query.
     *
     * @param weight how much it counts
     * @param form how it is written
     */
    record QueryWord(double weight, String form) {}

    static Query of(String text, Index index, Folding folding, Fillers fillers) {
        String query = text.strip();
        String folded = folding.fold(query);
        String blanked = UNDERSCORE.matcher(fillers.blank(folded)).replaceAll(" ");
        int[] spans = scriptSpans(folding.foldButKana(query));
        Map<String, QueryWord> words = new LinkedHashMap<>();
        String before = "";
        for (Word word : Word.of(blanked)) {
            String form = word.form(blanked);
            if (fillers.has(form) || (isNumber(form) && !index.has(form))) {
                continue;
            }
            double weight = word.weight() * (Word.isUnspaced(word.key()) ? share(spans, word) : 1);
            words.merge(
                    word.key(),
                    new QueryWord(weight, form),
                    (known, again) -> new QueryWord(Math.max(known.weight(), again.weight()), form));
            // Two words that are one in the texts are that one more.
            String together = Stem.of(before + form);
            if (!before.isEmpty() && index.has(together)) {
                words.put(together, new QueryWord(word.weight(), before + form));
            }
            before = Stem.isLatin(form) ? form : "";
        }
        return new Query(folded.strip(), words);
    }

    /** Returns where the run of one script begins that each character stands in, and after the last where the text ends. */
    private static int[] scriptSpans(String text) {
        int[] spans = new int[text.length() + 1];
        spans[text.length()] = text.length();
        Matcher runs = SCRIPT_RUN.matcher(text);
        while (runs.find()) {
            for (int i = runs.start(); i < runs.end(); i++) {
                spans[i] = runs.start();
            }
        }
        return spans;
    }

    /** Returns how much a pair counts: a long word has many pairs and yet is one word; where the script changes, a word ends. */
    private static double share(int[] spans, Word word) {
        int begin = spans[word.start()];
        if (spans[word.end() - 1] != begin) {
            return ACROSS_SCRIPTS;
        }
        int end = word.end();
        while (end < spans.length - 1 && spans[end] == begin) {
            end++;
        }
        return 1 / Math.sqrt(Math.max(1, end - begin - 1));
    }

    /** Returns the numbers in it that may be codes: any of three digits or more, or all that it holds where it holds no word. */
    List<String> numbers() {
        boolean alone = words.keySet().stream().allMatch(Query::isNumber);
        return Stream.of(NUMBER, GLUED_NUMBER)
                .flatMap(pattern -> pattern.matcher(folded).results())
                .map(MatchResult::group)
                .filter(number -> alone || number.replace("-", "").length() >= SHORTEST_CODE)
                .toList();
    }

    private static boolean isNumber(String word) {
        return DIGITS.matcher(word).matches();
    }
}

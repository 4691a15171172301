package io.github.timerrorcodes.cli.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which codes have a word, and how much it weighs there: BM25F. A code is named by its place in the list. */
final class Index {
    private static final double LENGTH_MATTERS = 0.5;
    private static final double SATURATION = 1.2;
    private static final double BY_PREFIX = 0.7;
    private static final double BY_SPELLING = 0.6;
    private static final int SHORTEST_SPELT = 3;
    private static final int LONGEST_WITHOUT_FAULT = 3;
    private static final int LONGEST_WITH_ONE_FAULT = 7;

    /** What a word stands in, and how much it counts there. */
    private record Field(double weight, boolean lengthMatters, Function<SearchableCode, List<String>> texts) {}

    private static final List<Field> FIELDS = List.of(
            new Field(2.5, true, Index::names),
            new Field(5, false, SearchableCode::searchWords),
            new Field(3, true, SearchableCode::descriptions),
            new Field(1.5, true, SearchableCode::userMessages),
            new Field(0.8, true, SearchableCode::remedies));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    private final List<SearchableCode> codes;
    private final Map<String, Map<Integer, Double>> postings = new HashMap<>();

    /** The forms of words that may be misspelt, and what they are in the index. */
    private final Map<String, String> spelt = new LinkedHashMap<>();

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> joinedNames = new HashMap<>();

    Index(List<SearchableCode> codes, Folding folding) {
        this.codes = codes;
        List<List<String>> said = codes.stream()
                .map(code -> FIELDS.stream()
                        .map(field -> folding.fold(String.join("\n", field.texts.apply(code))))
                        .toList())
                .toList();
        double[] means = new double[FIELDS.size()];
        for (int i = 0; i < means.length; i++) {
            int field = i;
            double mean = said.stream()
                    .mapToInt(texts -> texts.get(field).length())
                    .average()
                    .orElse(0);
            means[i] = mean == 0 ? 1 : mean;
        }
        for (int place = 0; place < said.size(); place++) {
            add(place, said.get(place), means);
            for (String name : codes.get(place).names()) {
                if (names.putIfAbsent(name.toLowerCase(Locale.ROOT), place) == null) {
                    joinedNames.put(join(name.toLowerCase(Locale.ROOT)), place);
                }
            }
        }
    }

    /** Returns the words of the names. Where the vendor has none, an empty line stands for it, which counts as long as any. */
    private static List<String> names(SearchableCode code) {
        List<String> names = new ArrayList<>(code.names());
        if (code.sdkConstant() == null) {
            names.add(1, "");
        }
        names.replaceAll(name -> name.replace('_', ' '));
        return names;
    }

    private void add(int place, List<String> said, double[] means) {
        Map<String, Double> ofCode = new LinkedHashMap<>();
        for (int i = 0; i < means.length; i++) {
            String text = said.get(i);
            Field field = FIELDS.get(i);
            double longer = field.lengthMatters ? text.length() / means[i] : 1;
            double weight = field.weight / (1 - LENGTH_MATTERS + LENGTH_MATTERS * longer);
            for (Word word : Word.of(text)) {
                ofCode.merge(word.key(), weight, Double::sum);
                String form = word.form(text);
                if (form.length() >= SHORTEST_SPELT && Stem.isSpelt(form)) {
                    spelt.put(form, word.key());
                }
            }
        }
        ofCode.forEach((word, weight) -> postings.computeIfAbsent(word, any -> new LinkedHashMap<>())
                .put(place, weight / (SATURATION + weight)));
    }

    List<SearchableCode> codes() {
        return codes;
    }

    /** Returns the places of the codes by their names and constants in small letters. */
    Map<String, Integer> names() {
        return names;
    }

    /** Returns the place of the code with a name, whatever stands between its words; null if there is none. */
    @Nullable
    Integer named(String name) {
        return joinedNames.get(join(name));
    }

    private static String join(String name) {
        return BETWEEN_WORDS.matcher(name).replaceAll("");
    }

    boolean has(String word) {
        return postings.containsKey(word);
    }

    /** Returns the places of the codes that have a word, and what it weighs there. */
    Map<Integer, Double> postings(String word) {
        return postings.getOrDefault(word, Map.of());
    }

    double rarity(int found) {
        return Math.log(1 + (codes.size() - found + 0.5) / (found + 0.5));
    }

    /**
     * Returns what in the index a word may be, each with how surely: itself; otherwise the words that begin so; otherwise those
     * that are spelt nearly so.
     */
    Map<String, Double> meanings(String word, String form) {
        if (has(word)) {
            return Map.of(word, 1.0);
        }
        if (!Stem.isSpelt(form)) {
            return Map.of();
        }
        Map<String, Double> begun = new LinkedHashMap<>();
        spelt.forEach((other, key) -> {
            if (other.startsWith(form)) {
                begun.put(key, BY_PREFIX);
            }
        });
        return begun.isEmpty() ? speltNearly(form) : begun;
    }

    private Map<String, Double> speltNearly(String form) {
        int most = form.length() <= LONGEST_WITHOUT_FAULT ? 0 : form.length() <= LONGEST_WITH_ONE_FAULT ? 1 : 2;
        Map<String, Double> near = new LinkedHashMap<>();
        spelt.forEach((other, key) -> {
            if (Math.abs(form.length() - other.length()) <= most && Spelling.distance(form, other) <= most) {
                near.put(key, BY_SPELLING);
            }
        });
        return near;
    }

    /** Returns the forms that may be misspelt, and what they are in the index. */
    Map<String, String> spelt() {
        return spelt;
    }
}

package io.github.timerrorcodes.cli.search;

import io.github.timerrorcodes.cli.search.Query.QueryWord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the codes that a query most likely means, in all languages at once, and ranks them. */
public final class CodeSearch {
    private static final int NEAREST = 3;
    private static final double WHOLE_PHRASE = 1.6;
    private static final double LEAST_OF_BEST = 0.4;
    private static final double ALL_WORDS = 0.999;
    private static final double NEAR = 0.3;
    private static final double EXACT = 1e6;
    private static final double PART_OF_NAME = 1e3;
    private static final double SWAPPED = 0.5;
    private static final double FAR = 1e12;

    /** What only the old SDK reports is seldom what is meant. */
    private static final double LEGACY = 0.85;

    /**
     * A word that nothing has tells no code from another. It only makes it less likely that the others are what is meant; a
     * pair of characters does so the less, since it may be the end of a word and the beginning of the next one.
     */
    private static final double UNKNOWN_WORD = 0.4;

    private static final double UNKNOWN_PAIR = 0.25;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern NAME = Pattern.compile("\\w+_\\w*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Index index;
    private final Folding folding;
    private final Fillers fillers;
    private final SearchWords searchWords;
    private final KoreanInitials initials;

    /**
     * What was found.
     *
     * @param codes the codes, best first
     * @param near whether they are near what was looked for; otherwise they are only the nearest there are
     */
    public record Result(List<SearchableCode> codes, boolean near) {}

    /** How much codes are worth, by their places, and how much of the query's weight they have. */
    private record Ranking(Map<Integer, Double> scores, Map<Integer, Double> covers) {}

    /**
     * Prepares a search.
     *
     * @param codes what may be found
     * @param fillers words that tell nothing about what is looked for
     * @param traditional the traditional Chinese characters that are taken for simplified ones
     * @param simplified those, in the same order
     */
    public CodeSearch(List<SearchableCode> codes, List<String> fillers, String traditional, String simplified) {
        this.folding = new Folding(traditional, simplified);
        this.fillers = new Fillers(fillers, folding);
        this.index = new Index(codes, folding);
        this.searchWords = new SearchWords(codes, folding);
        this.initials = new KoreanInitials(codes);
    }

    /** Finds what a text most likely means; that it calls a number an error code is not known here. */
    public Result find(String text) {
        Query query = Query.of(text, index, folding, fillers);
        List<Integer> abbreviated = initials.find(SPACES.matcher(query.folded()).replaceAll(""));
        if (!abbreviated.isEmpty()) {
            return result(abbreviated, true);
        }
        Map<Integer, Double> named = named(query);
        Ranking ranking = rank(query.words());
        searchWords
                .in(query.folded())
                .forEach(place ->
                        ranking.scores().put(place, ranking.scores().getOrDefault(place, 0.0) * WHOLE_PHRASE));
        double best = ranking.scores().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        boolean near = covered(ranking, best) >= NEAR;
        Map<Integer, Double> scores = new HashMap<>(named);
        ranking.scores().forEach((place, score) -> {
            boolean enough = score >= LEAST_OF_BEST * best || ranking.covers().getOrDefault(place, 0.0) >= ALL_WORDS;
            if (enough && (near || named.isEmpty())) {
                scores.merge(place, score, Double::sum);
            }
        });
        List<Integer> places = inOrder(scores);
        if (!named.isEmpty() || near) {
            return result(places, true);
        }
        List<Integer> nearest = NUMBER.matcher(query.folded()).matches()
                ? nearestNumbers(query.folded())
                : places.isEmpty() ? nearestWords(query.words()) : places;
        return result(nearest.stream().limit(NEAREST).toList(), false);
    }

    private Result result(List<Integer> places, boolean near) {
        return new Result(places.stream().map(index.codes()::get).toList(), near);
    }

    /** Returns the codes whose number or name stands in the query, and those whose number or name the query is a part of. */
    private Map<Integer, Double> named(Query query) {
        String folded = query.folded();
        Map<Integer, Double> scores = new HashMap<>();
        int rank = 0;
        for (int place : placesOf(query.numbers())) {
            scores.merge(place, EXACT - rank++, Math::max);
        }
        Integer exact = index.named(folded);
        if (exact != null) {
            scores.merge(exact, EXACT, Math::max);
        }
        if (NAME.matcher(folded).matches()) {
            index.names().forEach((name, place) -> {
                if (name.contains(folded)) {
                    scores.merge(place, PART_OF_NAME, Math::max);
                }
            });
        }
        if (NUMBER.matcher(folded).matches()) {
            for (int place = 0; place < index.codes().size(); place++) {
                if (String.valueOf(index.codes().get(place).code()).startsWith(folded)) {
                    scores.merge(place, PART_OF_NAME, Math::max);
                }
            }
        }
        return scores;
    }

    private Set<Integer> placesOf(List<String> numbers) {
        Set<Integer> places = new LinkedHashSet<>();
        for (String text : numbers) {
            long number = Long.parseLong(text);
            int single = placeWhere(code -> code.code() == number);
            int place = single >= 0 ? single : placeWhere(code -> code.code() <= number && number <= code.lastCode());
            if (place >= 0) {
                places.add(place);
            }
        }
        return places;
    }

    private int placeWhere(Predicate<SearchableCode> condition) {
        for (int place = 0; place < index.codes().size(); place++) {
            if (condition.test(index.codes().get(place))) {
                return place;
            }
        }
        return -1;
    }

    private Ranking rank(Map<String, QueryWord> words) {
        Map<Integer, Double> scores = new HashMap<>();
        Map<Integer, Double> covers = new HashMap<>();
        double all = 0;
        for (Map.Entry<String, QueryWord> word : words.entrySet()) {
            Map<Integer, Double> best = new LinkedHashMap<>();
            index.meanings(word.getKey(), word.getValue().form())
                    .forEach((other, sure) -> index.postings(other)
                            .forEach((place, weight) -> best.merge(place, sure * weight, Math::max)));
            double rare = word.getValue().weight() * index.rarity(best.size());
            double unknown = Word.isUnspaced(word.getKey()) ? UNKNOWN_PAIR : UNKNOWN_WORD;
            all += best.isEmpty() ? rare * unknown : rare;
            best.forEach((place, weight) -> {
                scores.merge(place, rare * weight, Double::sum);
                covers.merge(place, rare, Double::sum);
            });
        }
        double whole = all;
        scores.replaceAll((place, score) -> score
                * covers.getOrDefault(place, 0.0)
                / whole
                * (index.codes().get(place).legacy() ? LEGACY : 1));
        covers.replaceAll((place, cover) -> cover / whole);
        return new Ranking(scores, covers);
    }

    /** Returns how much of the query's weight the best of its codes has. */
    private static double covered(Ranking ranking, double best) {
        double most = 0;
        for (Map.Entry<Integer, Double> score : ranking.scores().entrySet()) {
            if (score.getValue() == best) {
                most = Math.max(most, ranking.covers().getOrDefault(score.getKey(), 0.0));
            }
        }
        return most;
    }

    private static List<Integer> inOrder(Map<Integer, Double> scores) {
        Comparator<Map.Entry<Integer, Double>> best =
                Map.Entry.<Integer, Double>comparingByValue().reversed();
        return scores.entrySet().stream()
                .sorted(best.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the codes whose number is most nearly the one that was typed: digits swapped or wrong, then the next ones. */
    private List<Integer> nearestNumbers(String typed) {
        Map<Integer, Double> far = new HashMap<>();
        for (int place = 0; place < index.codes().size(); place++) {
            int code = index.codes().get(place).code();
            String number = String.valueOf(code);
            double faults = Spelling.distance(typed, number) - (sorted(typed).equals(sorted(number)) ? SWAPPED : 0);
            far.put(place, -(faults + Math.abs(code - Double.parseDouble(typed)) / FAR));
        }
        return inOrder(far);
    }

    private static String sorted(String digits) {
        return digits.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns the codes that have the word whose spelling is nearest to one of a query that nothing has. */
    private List<Integer> nearestWords(Map<String, QueryWord> words) {
        record Candidate(double far, String word) {}
        Set<Integer> places = new LinkedHashSet<>();
        words.values().stream()
                .map(QueryWord::form)
                .filter(Stem::isSpelt)
                .flatMap(form -> index.spelt().entrySet().stream()
                        .map(other -> new Candidate(
                                (double) Spelling.distance(form, other.getKey())
                                        / other.getKey().length(),
                                other.getValue())))
                .sorted(Comparator.comparingDouble(Candidate::far))
                .limit(NEAREST)
                .forEach(candidate ->
                        places.addAll(index.postings(candidate.word()).keySet()));
        return List.copyOf(places);
    }
}

package io.github.timerrorcodes.cli.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What else people type who look for a code, and the codes that they mean. */
final class SearchWords {
    /** The places of the codes, by the words of what is typed. */
    private final Map<List<String>, Set<Integer>> places = new LinkedHashMap<>();

    SearchWords(List<SearchableCode> codes, Folding folding) {
        for (int place = 0; place < codes.size(); place++) {
            for (String phrase : codes.get(place).searchWords()) {
                places.computeIfAbsent(keys(folding.fold(phrase)), any -> new LinkedHashSet<>())
                        .add(place);
            }
        }
    }

    /** Returns the codes of which all words of one phrase are in a text. */
    Set<Integer> in(String folded) {
        Set<String> words = new HashSet<>(keys(folded));
        Set<Integer> found = new LinkedHashSet<>();
        places.forEach((phrase, ofPhrase) -> {
            if (words.containsAll(phrase)) {
                found.addAll(ofPhrase);
            }
        });
        return found;
    }

    private static List<String> keys(String folded) {
        return Word.of(folded).stream().map(Word::key).toList();
    }
}

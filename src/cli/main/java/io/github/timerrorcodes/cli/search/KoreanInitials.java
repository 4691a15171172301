package io.github.timerrorcodes.cli.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds codes by the initial consonants of Korean words in a row, by which Koreans abbreviate them. */
final class KoreanInitials {
    /** As they stand after folding. */
    private static final Pattern INITIALS = Pattern.compile("[\\u1100-\\u1112]{2,}");

    private static final Pattern HANGUL = Pattern.compile("[가-힣]+");
    private static final char FIRST_SYLLABLE = '가';
    private static final int SYLLABLES_OF_INITIAL = 588;
    private static final char FIRST_INITIAL = '\u1100';

    private final List<SearchableCode> codes;

    KoreanInitials(List<SearchableCode> codes) {
        this.codes = codes;
    }

    /** Returns the places of the codes in whose texts words begin so, those first whose words have no further ones. */
    List<Integer> find(String initials) {
        if (!INITIALS.matcher(initials).matches()) {
            return List.of();
        }
        List<Integer> whole = new ArrayList<>();
        List<Integer> begun = new ArrayList<>();
        for (int place = 0; place < codes.size(); place++) {
            List<String> phrases = texts(codes.get(place))
                    .map(KoreanInitials::words)
                    .flatMap(words -> phraseBegun(words, initials).stream())
                    .toList();
            if (phrases.stream().anyMatch(initials::equals)) {
                whole.add(place);
            } else if (!phrases.isEmpty()) {
                begun.add(place);
            }
        }
        whole.addAll(begun);
        return whole;
    }

    private static Stream<String> texts(SearchableCode code) {
        return Stream.of(code.searchWords(), code.descriptions(), code.userMessages())
                .flatMap(List::stream);
    }

    /** Returns the initials of each Korean word of a text. */
    private static List<String> words(String text) {
        return HANGUL.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(KoreanInitials::initialsOf)
                .toList();
    }

    private static String initialsOf(String word) {
        StringBuilder initials = new StringBuilder();
        word.chars()
                .forEach(syllable ->
                        initials.append((char) (FIRST_INITIAL + (syllable - FIRST_SYLLABLE) / SYLLABLES_OF_INITIAL)));
        return initials.toString();
    }

    /** Returns the first words in a row that together begin so, if there are any. */
    private static Optional<String> phraseBegun(List<String> words, String initials) {
        for (int first = 0; first < words.size(); first++) {
            StringBuilder phrase = new StringBuilder(words.get(first));
            for (int i = first + 1; i < words.size() && phrase.length() < initials.length(); i++) {
                phrase.append(words.get(i));
            }
            if (phrase.indexOf(initials) == 0) {
                return Optional.of(phrase.toString());
            }
        }
        return Optional.empty();
    }
}

package io.github.timerrorcodes.cli.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people type around what they look for: whole words, and parts of what is written without spaces. */
final class Fillers {
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]");
    private static final String NOTHING = "(?!)";

    private final Set<String> words;
    private final Pattern parts;

    Fillers(List<String> fillers, Folding folding) {
        List<String> folded = fillers.stream().map(folding::fold).toList();
        words = folded.stream().filter(filler -> !Word.isUnspaced(filler)).collect(Collectors.toSet());
        String all = folded.stream()
                .filter(Word::isUnspaced)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(filler -> NOT_IN_WORDS.matcher(filler).replaceAll("."))
                .collect(Collectors.joining("|"));
        parts = Pattern.compile(all.isEmpty() ? NOTHING : all);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Returns a folded text with blanks in the place of parts that tell nothing. */
    String blank(String folded) {
        return parts.matcher(folded).replaceAll(part -> " ".repeat(part.group().length()));
    }
}

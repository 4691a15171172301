package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorCode;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds names that a person may have meant. */
final class NearestNames {
    private static final int MAX_NAMES = 5;
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

    private NearestNames() {}

    /** Returns the names of codes that are most like a word in capitals, the best first. */
    static List<String> to(String word, ErrorCatalog catalog) {
        String wanted = word.startsWith("ERR_") ? word.substring("ERR_".length()) : word;
        return catalog.codes().stream()
                .map(ErrorCode::name)
                .map(name -> new Candidate(name, distance(wanted, name)))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MAX_NAMES)
                .map(Candidate::name)
                .toList();
    }

    /** Returns how unlike two names are: 0 where one contains the other, otherwise the edits between them. */
    private static int distance(String wanted, String name) {
        return name.contains(wanted) ? 0 : EDITS.apply(wanted, name);
    }

    private record Candidate(String name, int distance) {}
}

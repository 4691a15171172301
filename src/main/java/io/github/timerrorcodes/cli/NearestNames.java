package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.TimErrorCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds names that a person may have meant. */
final class NearestNames {
    private static final int MAX_NAMES = 5;

    private NearestNames() {}

    /** Returns the names of codes that are most like a word in capitals, the best first. */
    static List<String> to(String word) {
        String wanted = word.startsWith("ERR_") ? word.substring("ERR_".length()) : word;
        List<Candidate> candidates = new ArrayList<>();
        for (TimErrorCode code : TimErrorCode.values()) {
            if (code != TimErrorCode.UNRECOGNIZED) {
                candidates.add(new Candidate(code.name(), distance(wanted, code.name())));
            }
        }
        Collections.sort(candidates);
        List<String> names = new ArrayList<>();
        for (Candidate candidate : candidates.subList(0, MAX_NAMES)) {
            names.add(candidate.name);
        }
        return names;
    }

    /** A name and how unlike the wanted one it is. */
    private static final class Candidate implements Comparable<Candidate> {
        private final String name;
        private final int distance;

        Candidate(String name, int distance) {
            this.name = name;
            this.distance = distance;
        }

        @Override
        public int compareTo(Candidate other) {
            return distance != other.distance ? Integer.compare(distance, other.distance) : name.compareTo(other.name);
        }
    }

    /** Returns how unlike two names are: 0 where one contains the other, otherwise the edits between them. */
    private static int distance(String wanted, String name) {
        return name.contains(wanted) ? 0 : edits(wanted, name);
    }

    /** The Levenshtein distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

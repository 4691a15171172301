package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.TimErrorCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names that a person may have meant. */
final class NearestNames {
    private static final int MAX_NAMES = 5;

    private NearestNames() {}

    /** Returns the names of codes that are most like a word in capitals, the best first. */
    static List<String> to(String word) {
        String wanted = word.startsWith("ERR_") ? word.substring("ERR_".length()) : word;
        final Map<String, Integer> distances = new HashMap<>();
        for (TimErrorCode code : TimErrorCode.values()) {
            if (code != TimErrorCode.UNRECOGNIZED) {
                distances.put(code.name(), distance(wanted, code.name()));
            }
        }
        List<String> names = new ArrayList<>(distances.keySet());
        Collections.sort(names, new Comparator<String>() {
            @Override
            public int compare(String a, String b) {
                int byDistance = distances.get(a).compareTo(distances.get(b));
                return byDistance != 0 ? byDistance : a.compareTo(b);
            }
        });
        return names.subList(0, Math.min(MAX_NAMES, names.size()));
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

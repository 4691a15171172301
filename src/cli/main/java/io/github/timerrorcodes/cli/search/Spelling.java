package io.github.timerrorcodes.cli.search;

/** How far apart the spellings of two words are: the letters that are missing, added, changed, or swapped with the next one. */
final class Spelling {

    private Spelling() {}

    static int distance(String one, String other) {
        int[] twoBefore = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] free = twoBefore;
            twoBefore = before;
            before = row;
            row = free;
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(before[j], row[j - 1]) + 1, before[j - 1] + changed);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
                }
            }
        }
        return row[other.length()];
    }
}

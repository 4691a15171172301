package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.ErrorMention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often logs mention each code, and where first and last. */
final class Summary {
    /** Of the numbers that no catalog has, so many are told apart; a log may hold billions. */
    private static final int MOST_UNRECOGNIZED = 10_000;

    private final ErrorCode unrecognized;
    private final Map<Key, Tally> tallies = new HashMap<>();
    private int unrecognizedNumbers;
    private long lines;
    private long mentions;
    private long untold;

    private record Key(int number, ErrorCode code) {}

    /** A line of a file. */
    record Place(String file, long line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** What was counted of one number, or of a name without its number. */
    static final class Tally {
        private final Key key;
        private final Place first;
        private String lastFile;
        private long lastLine;
        private long count;

        private Tally(Key key, Place first) {
            this.key = key;
            this.first = first;
            this.lastFile = first.file();
        }

        private void add(String file, long line) {
            count++;
            lastFile = file;
            lastLine = line;
        }

        int number() {
            return key.number();
        }

        ErrorCode code() {
            return key.code();
        }

        long count() {
            return count;
        }

        Place first() {
            return first;
        }

        Place last() {
            return new Place(lastFile, lastLine);
        }
    }

    /** Makes an empty one; codes that are this one are those that no catalog has. */
    Summary(ErrorCode unrecognized) {
        this.unrecognized = unrecognized;
    }

    void add(String file, long line, ErrorMention mention) {
        mentions++;
        Key key = new Key(mention.code(), mention.error());
        Tally tally = tallies.get(key);
        if (tally == null) {
            if (isUnrecognized(key) && unrecognizedNumbers == MOST_UNRECOGNIZED) {
                untold++;
                return;
            }
            unrecognizedNumbers += isUnrecognized(key) ? 1 : 0;
            tally = new Tally(key, new Place(file, line));
            tallies.put(key, tally);
        }
        tally.add(file, line);
    }

    void addLines(long number) {
        lines += number;
    }

    private boolean isUnrecognized(Key key) {
        return key.code() == unrecognized;
    }

    long lines() {
        return lines;
    }

    long mentions() {
        return mentions;
    }

    /** Returns the mentions of further numbers that no catalog has, beyond those that are told apart. */
    long untold() {
        return untold;
    }

    /** Returns the codes that the catalog has, the most frequent first. */
    List<Tally> codes() {
        return sorted(false, Comparator.comparingLong(Tally::count).reversed().thenComparingInt(Tally::number));
    }

    /** Returns the numbers that no catalog has, by number. */
    List<Tally> unrecognized() {
        return sorted(true, Comparator.comparingInt(Tally::number));
    }

    private List<Tally> sorted(boolean ofUnrecognized, Comparator<Tally> order) {
        return tallies.values().stream()
                .filter(tally -> isUnrecognized(tally.key) == ofUnrecognized)
                .sorted(order)
                .toList();
    }
}

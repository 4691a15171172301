package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Looks up all 4,294,967,296 ints and holds each answer against the tables, which are read here by other means than the
 * generator's and walked in the order of their numbers, with no hash and no search. Millions away from every code it leaves
 * most out, unless {@code -Dlookup.stride=1} asks for each, as {@code .ci/run} does.
 */
class EveryIntTest {
    private static final int PARTS = 256;
    private static final long PART_LENGTH = (1L << Integer.SIZE) / PARTS;

    /** Odd, so that it meets every remainder of a power of two. */
    private static final int STRIDE = Integer.getInteger("lookup.stride", 61);

    /** The numbers from {@code first} to {@code last} mean the constant of that name. */
    private record Entry(long first, long last, TimErrorCode code) {}

    private static List<Entry> entriesInOrder() {
        return Tables.errorRows().stream()
                .map(row -> new Entry(row.first(), row.last(), TimErrorCode.valueOf(row.get("name"))))
                .sorted(Comparator.comparingLong(Entry::first))
                .toList();
    }

    @Test
    void every_int_gives_the_code_of_its_row_and_every_other_is_unrecognized() {
        List<Entry> entries = entriesInOrder();

        long[] hits = IntStream.range(0, PARTS)
                .parallel()
                .mapToLong(part -> checkPart(Integer.MIN_VALUE + part * PART_LENGTH, entries))
                .toArray();

        assertThat(Arrays.stream(hits).sum())
                .as("numbers that the tables hold")
                .isEqualTo(entries.stream()
                        .mapToLong(entry -> entry.last() - entry.first() + 1)
                        .sum());
    }

    /** Checks the numbers of one part and returns how many of them the tables hold. */
    private static long checkPart(long first, List<Entry> entries) {
        long end = first + PART_LENGTH;
        long next = first;
        long hits = 0;
        for (Entry entry : entries) {
            long from = Math.max(entry.first(), first);
            long to = Math.min(entry.last() + 1, end);
            if (from < to) {
                checkAll(next, from, 1, TimErrorCode.UNRECOGNIZED);
                checkAll(from, to, 1, entry.code());
                hits += to - from;
                next = to;
            }
        }
        checkAll(next, end, hits == 0 ? STRIDE : 1, TimErrorCode.UNRECOGNIZED);
        return hits;
    }

    private static void checkAll(long first, long end, int step, TimErrorCode expected) {
        for (long number = first; number < end; number += step) {
            TimErrorCode actual = TimErrorCode.fromCode((int) number);
            if (actual != expected) {
                throw new AssertionError("fromCode(" + number + ") is " + actual + ", but the tables say " + expected);
            }
        }
    }
}

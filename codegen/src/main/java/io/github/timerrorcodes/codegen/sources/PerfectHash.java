package io.github.timerrorcodes.codegen.sources;

import java.util.SplittableRandom;

/**
 * A multiplicative hash that gives every one of a set of numbers a slot of its own: {@code (number * multiplier) >>> (32 -
 * bits)}.
 *
 * <p>The multiplier is found by trying: the candidates are the same in every run, so the same numbers always give the
 * same hash. Small tables are tried first, each with a bounded number of candidates. A table of 2<sup>32</sup> slots would
 * always do; in practice 2<sup>12</sup> suffice for some five hundred numbers.
 *
 * @param multiplier an odd number
 * @param bits the base-2 logarithm of the number of slots
 */
record PerfectHash(int multiplier, int bits) {
    private static final long SEED = 0x54_49_4d_45_52_52L;
    private static final int CANDIDATES = 100_000;
    private static final int MAX_BITS = 24;

    /** Finds a hash for these numbers, which must be different from each other. */
    static PerfectHash of(int... numbers) {
        int leastBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(numbers.length - 1));
        for (int bits = leastBits; bits <= MAX_BITS; bits++) {
            int[] takenBy = new int[1 << bits];
            SplittableRandom random = new SplittableRandom(SEED);
            for (int candidate = 1; candidate <= CANDIDATES; candidate++) {
                PerfectHash hash = new PerfectHash(random.nextInt() | 1, bits);
                if (hash.separates(numbers, takenBy, candidate)) {
                    return hash;
                }
            }
        }
        throw new IllegalArgumentException(
                "no multiplier separates these " + numbers.length + " numbers in " + (1 << MAX_BITS) + " slots");
    }

    /** Tells whether no two of the numbers meet, and marks the slots that are taken. */
    private boolean separates(int[] numbers, int[] takenBy, int mark) {
        for (int number : numbers) {
            int slot = slotOf(number);
            if (takenBy[slot] == mark) {
                return false;
            }
            takenBy[slot] = mark;
        }
        return true;
    }

    int slotOf(int number) {
        return (number * multiplier) >>> (Integer.SIZE - bits);
    }
}

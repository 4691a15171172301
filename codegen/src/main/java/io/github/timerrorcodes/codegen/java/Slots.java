package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/**
 * Where in the lookup table a number stands. Numbers of the catalog never meet in one slot; any other number falls into
 * some slot, too, so what stands there must be compared with it.
 */
sealed interface Slots permits FoldedAddresses, PerfectHash {

    /** Finds the fastest way that keeps the table small. The same numbers, in any order, always give the same. */
    static Slots of(int... numbers) {
        Optional<FoldedAddresses> folded = FoldedAddresses.of(numbers);
        return folded.isPresent() ? folded.get() : PerfectHash.of(numbers);
    }

    /** Returns the slot of a number, at least 0 and less than {@link #count()}. */
    int of(int number);

    /** Returns how many slots there are. */
    int count();

    /** Returns {@link #of(int)} in Java, for a variable or field of that name. */
    CodeBlock expression(String number);

    /**
     * Tells whether no two of some numbers meet.
     *
     * @param takenBy a mark for every slot, of which none may be {@code mark}; those of taken slots become it
     */
    default boolean separates(int[] numbers, int[] takenBy, int mark) {
        for (int number : numbers) {
            int slot = of(number);
            if (takenBy[slot] == mark) {
                return false;
            }
            takenBy[slot] = mark;
        }
        return true;
    }
}

package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/**
 * Direct addressing, folded: {@code (number + addend) & mask}. The numbers of a catalog stand in runs with wide gaps, so
 * that the runs of a long span can be laid over each other until they fill each other's gaps. There is nothing faster than
 * these two instructions: a multiplication and a shift, as {@link PerfectHash} needs them, compete for the processor's few
 * units for either, and a lookup needs one of these for the constant's address anyway.
 *
 * <p>The mask is a row of ones, with one hole at the most. The hole makes the table shorter than the next power of two, and
 * lets the addend matter: added before a hole, it decides what carries across.
 */
record FoldedAddresses(int addend, int mask) implements Slots {
    /** Where gaps are not filled as well as this, a hash makes do with much less. */
    private static final int MOST_SLOTS_FOR_A_NUMBER = 32;

    private static final int MOST_BITS = 24;

    /** Finds the shortest table without a collision, unless that is too long. */
    static Optional<FoldedAddresses> of(int... numbers) {
        long most = (long) MOST_SLOTS_FOR_A_NUMBER * numbers.length;
        for (int bits = 1; bits <= MOST_BITS && 1L << bits <= 2 * most; bits++) {
            int[] takenBy = new int[1 << bits];
            int mark = 0;
            for (int hole = bits - 2; hole >= -1; hole--) {
                int mask = maskOf(bits, hole);
                // What is added beyond the hole moves all slots alike.
                int addends = 1 << (hole + 1);
                for (int addend = 0; addend < addends && mask < most; addend++) {
                    FoldedAddresses folded = new FoldedAddresses(addend, mask);
                    if (folded.separates(numbers, takenBy, ++mark)) {
                        return Optional.of(folded);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int maskOf(int bits, int hole) {
        int ones = (1 << bits) - 1;
        return hole < 0 ? ones : ones & ~(1 << hole);
    }

    @Override
    public int of(int number) {
        return (number + addend) & mask;
    }

    @Override
    public int count() {
        return mask + 1;
    }

    @Override
    public CodeBlock expression(String number) {
        String ones = "0x" + Integer.toHexString(mask);
        return addend == 0
                ? CodeBlock.of("$L & $L", number, ones)
                : CodeBlock.of("($L + $L) & $L", number, addend, ones);
    }
}

package io.github.timerrorcodes.spi;

import io.github.timerrorcodes.ErrorCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the constant of an enum by its number, in the same few steps for every number: a multiplicative hash, whose
 * multiplier the generator has found for these numbers, gives each of them a slot of its own.
 *
 * @param <E> the enum
 */
public final class CodeLookup<E extends ErrorCode> {
    private static final int BLOCK_BITS = 12;

    private final E unrecognized;
    private final List<E> codes;
    private final E[] constants;
    private final E[] ranges;

    /**
     * A bit for each block of numbers that a range touches; 64 blocks on, the bits are the same again. It spares most numbers
     * that are not there a comparison with every range, whose result a processor cannot foretell.
     */
    private final long blocksOfRanges;

    private final int multiplier;
    private final int shift;

    /** The index of the constant that a slot belongs to. A slot that belongs to none names the first, whose number differs. */
    private final short[] slots;

    /** The number of each constant, so that no object is touched for a number that is not there. */
    private final int[] numbers;

    /**
     * Makes a look-up.
     *
     * @param constants the constants of the enum, of which the last stands for numbers that it lacks
     * @param multiplier the multiplier with which no two numbers meet
     * @param bits the base-2 logarithm of the number of slots
     */
    public CodeLookup(E[] constants, int multiplier, int bits) {
        int count = constants.length - 1;
        this.constants = constants;
        this.unrecognized = constants[count];
        this.codes = Collections.unmodifiableList(Arrays.asList(constants)).subList(0, count);
        this.multiplier = multiplier;
        this.shift = Integer.SIZE - bits;
        this.slots = new short[1 << bits];
        this.numbers = new int[count];
        E[] found = Arrays.copyOf(constants, count);
        int foundRanges = 0;
        for (int i = 0; i < count; i++) {
            numbers[i] = constants[i].code();
            slots[slotOf(numbers[i])] = (short) i;
            if (constants[i].isRange()) {
                found[foundRanges++] = constants[i];
            }
        }
        this.ranges = Arrays.copyOf(found, foundRanges);
        this.blocksOfRanges = blocksOf(ranges);
    }

    private static long blocksOf(ErrorCode[] ranges) {
        long bits = 0;
        for (ErrorCode range : ranges) {
            long last = Math.min(range.lastCode() >> BLOCK_BITS, (range.code() >> BLOCK_BITS) + Long.SIZE - 1L);
            for (long block = range.code() >> BLOCK_BITS; block <= last; block++) {
                bits |= 1L << block;
            }
        }
        return bits;
    }

    /** Returns the constant with a number, or whose range holds it, or {@link #unrecognized()}. */
    public E find(int number) {
        int index = slots[slotOf(number)];
        return numbers[index] == number ? constants[index] : findInRanges(number);
    }

    private int slotOf(int number) {
        return (number * multiplier) >>> shift;
    }

    private E findInRanges(int number) {
        if ((blocksOfRanges >>> (number >> BLOCK_BITS) & 1) != 0) {
            for (E range : ranges) {
                if (number >= range.code() && number <= range.lastCode()) {
                    return range;
                }
            }
        }
        return unrecognized;
    }

    /** Returns all constants but {@link #unrecognized()}, in their order; the list cannot be changed. */
    public List<E> codes() {
        return codes;
    }

    /** Returns the constant that stands for every number that the enum lacks. */
    public E unrecognized() {
        return unrecognized;
    }
}

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
    private final E unrecognized;
    private final List<E> codes;
    private final E[] constants;
    private final E[] ranges;
    private final int[] firstsOfRanges;
    private final int[] sizesOfRanges;
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
        this.firstsOfRanges = new int[foundRanges];
        this.sizesOfRanges = new int[foundRanges];
        for (int i = 0; i < foundRanges; i++) {
            firstsOfRanges[i] = ranges[i].code();
            sizesOfRanges[i] = ranges[i].lastCode() - ranges[i].code();
        }
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
        for (int i = 0; i < ranges.length; i++) {
            // Unsigned, so that one branch decides that is nearly always the same: a processor cannot foretell on which
            // side of a range a number lies.
            if (number - firstsOfRanges[i] + Integer.MIN_VALUE <= sizesOfRanges[i] + Integer.MIN_VALUE) {
                return ranges[i];
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

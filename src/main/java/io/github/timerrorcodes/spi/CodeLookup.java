package io.github.timerrorcodes.spi;

import io.github.timerrorcodes.ErrorCode;

/**
 * Finds the place of a constant by its number, in the same few steps for every number: a multiplicative hash, whose
 * multiplier the generator has found for these numbers, gives each of them a slot of its own.
 */
public final class CodeLookup {
    private final int multiplier;
    private final int shift;

    /** The place of the constant that a slot belongs to. A slot that belongs to none names the first, whose number differs. */
    private final short[] slots;

    /** The number of each constant, so that no object is touched for a number that is not there. */
    private final int[] numbers;

    /**
     * Makes a look-up.
     *
     * @param constants the constants of an enum, of which the last stands for numbers that it lacks
     * @param multiplier the multiplier with which no two numbers meet
     * @param bits the base-2 logarithm of the number of slots
     */
    public CodeLookup(ErrorCode[] constants, int multiplier, int bits) {
        this.multiplier = multiplier;
        this.shift = Integer.SIZE - bits;
        this.slots = new short[1 << bits];
        this.numbers = new int[constants.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = constants[i].code();
            slots[slotOf(numbers[i])] = (short) i;
        }
    }

    /** Returns the place of the constant with a number, or of the range that begins with it; -1 if there is none. */
    public int indexOf(int number) {
        int index = slots[slotOf(number)];
        return numbers[index] == number ? index : -1;
    }

    private int slotOf(int number) {
        return (number * multiplier) >>> shift;
    }
}

package io.github.timerrorcodes.benchmarks;

import io.github.timerrorcodes.TimErrorCode;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntSupplier;

/**
 * The numbers that are looked up. All are shuffled, and they are so many that no branch predictor learns their order: of 16,384
 * numbers, which are soon looked up again, a current processor remembers enough to make any map seem three times as fast.
 */
public enum Inputs {
    /** Only numbers that the catalog has; its range is left out, since a map of numbers cannot know it. */
    HIT(10),
    /** Only numbers that it lacks, between the smallest and the largest that it has. */
    MISS(0),
    /** Nine that it has for each that it lacks. */
    MIXED(9);

    /** How many numbers make up one measured call. */
    static final int COUNT = 262_144;

    private static final long SEED = 6;

    private final int hitsInTen;

    Inputs(int hitsInTen) {
        this.hitsInTen = hitsInTen;
    }

    int[] numbers() {
        TimErrorCode[] codes = Catalog.singleCodes();
        Random random = new Random(SEED);
        IntSupplier hit = () -> codes[random.nextInt(codes.length)].code();
        IntSupplier miss = () -> {
            int number;
            do {
                number = Catalog.LEAST + random.nextInt(Catalog.GREATEST - Catalog.LEAST + 1);
            } while (TimErrorCode.fromCode(number) != TimErrorCode.UNRECOGNIZED);
            return number;
        };
        int[] numbers = new int[COUNT];
        Arrays.setAll(numbers, i -> random.nextInt(10) < hitsInTen ? hit.getAsInt() : miss.getAsInt());
        return numbers;
    }
}

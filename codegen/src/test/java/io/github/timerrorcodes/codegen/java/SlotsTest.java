package io.github.timerrorcodes.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlotsTest {

    static List<int[]> catalogs() {
        return List.of(
                new int[] {7},
                new int[] {Integer.MIN_VALUE + 1, -1, 0, 1, Integer.MAX_VALUE},
                IntStream.rangeClosed(6000, 6400).toArray(),
                runs(-10_100, 20, 4001, 5, 6001, 40, 10_001, 60, 80_001, 5, 120_001, 1),
                runs(0, 12, 16_384, 12, 32_768, 12),
                new Random(1).ints(1000).distinct().toArray());
    }

    /** Returns numbers that stand in runs, of which each is given by its first number and its length. */
    private static int[] runs(int... runs) {
        return IntStream.range(0, runs.length / 2)
                .flatMap(i -> IntStream.range(runs[2 * i], runs[2 * i] + runs[2 * i + 1]))
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void give_every_number_a_slot_of_its_own_within_the_table(int[] numbers) {
        Slots slots = Slots.of(numbers);

        assertThat(Arrays.stream(numbers).map(slots::of).boxed().toList())
                .as("slots of %s", slots)
                .doesNotHaveDuplicates()
                .allMatch(slot -> slot >= 0 && slot < slots.count());
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void lead_any_other_number_into_the_table_too(int[] numbers) {
        Slots slots = Slots.of(numbers);

        assertThat(new Random(2).ints(100_000).map(slots::of)).allMatch(slot -> slot >= 0 && slot < slots.count());
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void do_not_depend_on_the_order_of_the_numbers(int[] numbers) {
        List<Integer> shuffled = Arrays.stream(numbers).boxed().collect(Collectors.toList());
        Collections.shuffle(shuffled, new Random(3));

        assertThat(Slots.of(shuffled.stream().mapToInt(number -> number).toArray()))
                .isEqualTo(Slots.of(numbers));
    }

    @Test
    void lay_runs_with_wide_gaps_over_each_other() {
        int[] numbers = runs(1000, 100, 20_000, 100, 70_000, 100);

        assertThat(Slots.of(numbers)).isInstanceOf(FoldedAddresses.class);
        assertThat(Slots.of(numbers).count()).isLessThan(1024);
    }

    @Test
    void take_a_hash_where_the_runs_cannot_be_laid_over_each_other_in_a_table_of_reasonable_length() {
        int[] multiples = IntStream.range(0, 200).map(i -> i << 20).toArray();

        assertThat(Slots.of(multiples)).isInstanceOf(PerfectHash.class);
        assertThat(Slots.of(multiples).count()).isLessThan(200 * 32);
    }

    @Test
    void shift_the_numbers_where_that_makes_the_table_shorter() {
        // Without bit 2, 0 and 4 would meet; moved by four, all five find a place in twelve slots.
        assertThat(Slots.of(0, 1, 2, 4, 9)).isEqualTo(new FoldedAddresses(4, 0b1011));
    }
}

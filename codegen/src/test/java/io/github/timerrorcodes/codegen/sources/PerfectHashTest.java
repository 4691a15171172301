package io.github.timerrorcodes.codegen.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerfectHashTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100, 420, 1000})
    void gives_every_number_a_slot_of_its_own_within_the_table(int count) {
        int[] numbers = new Random(count).ints().distinct().limit(count).toArray();

        PerfectHash hash = PerfectHash.of(numbers);

        assertThat(Arrays.stream(numbers).map(hash::slotOf).distinct().count()).isEqualTo(count);
        assertThat(Arrays.stream(numbers).map(hash::slotOf)).allMatch(slot -> slot >= 0 && slot < 1 << hash.bits());
    }

    @Test
    void separates_runs_of_neighbours_and_the_ends_of_int() {
        int[] numbers = IntStream.concat(
                        IntStream.rangeClosed(-200, 200), IntStream.of(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .toArray();

        PerfectHash hash = PerfectHash.of(numbers);

        assertThat(Arrays.stream(numbers).map(hash::slotOf).distinct().count()).isEqualTo(numbers.length);
    }

    @Test
    void the_same_numbers_in_any_order_give_the_same_hash() {
        assertThat(PerfectHash.of(3, 1, 2, 1000)).isEqualTo(PerfectHash.of(1000, 2, 1, 3));
    }

    @Test
    void the_table_is_never_smaller_than_the_numbers_and_stays_small() {
        PerfectHash hash = PerfectHash.of(IntStream.range(6000, 6400).toArray());

        assertThat(1 << hash.bits()).isBetween(400, 16 * 512);
    }
}

package io.github.timerrorcodes.benchmarks;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.benchmarks.generated.ShopErrorCode;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** An application's catalog and the vendor's in order, beside the two lookups that they stand for. */
public class OrderBenchmark extends PerNumber {
    private static final ErrorCatalog IN_ORDER = ErrorCatalog.inOrder(ShopErrorCode.catalog(), TimErrorCode.catalog());

    /** Numbers of the vendor's, as {@link Inputs} have them, and one of the application's for every three of them. */
    @Param
    public Inputs inputs;

    private int[] numbers;

    @Setup
    public void mix() {
        numbers = inputs.numbers();
        Random random = new Random(1);
        var own = ShopErrorCode.catalog().codes();
        for (int i = 0; i < numbers.length; i++) {
            if (random.nextInt(4) == 0) {
                numbers[i] = own.get(random.nextInt(own.size())).code();
            }
        }
    }

    @Benchmark
    public void inOrder(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(IN_ORDER.fromCode(number));
        }
    }

    @Benchmark
    public void twoLookups(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(byHand(number));
        }
    }

    private static ErrorCode byHand(int number) {
        ShopErrorCode own = ShopErrorCode.fromCode(number);
        return own != ShopErrorCode.UNRECOGNIZED ? own : TimErrorCode.fromCode(number);
    }
}

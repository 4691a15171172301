package io.github.timerrorcodes.benchmarks;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.benchmarks.generated.ShopErrorCode;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** An application's catalog and the vendor's in order, beside the two lookups that they stand for. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Inputs.COUNT)
@Fork(3)
@Warmup(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class OrderBenchmark {
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

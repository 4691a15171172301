package io.github.timerrorcodes.benchmarks.scale;

import io.github.timerrorcodes.codegen.tables.InvalidTablesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** {@code fromCode} in catalogs of other sizes, on shuffled numbers that they have. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ScaleBenchmark.COUNT)
public class ScaleBenchmark {
    static final int COUNT = 262_144;

    /** How many codes the catalog has. */
    @Param("500")
    public int codes;

    private final int[] numbers = new int[COUNT];
    private IntFunction<Object> fromCode;

    @Setup
    public void build() throws IOException, InvalidTablesException, ReflectiveOperationException {
        int[] known = InventedTables.numbers(codes);
        Random random = new Random(codes);
        Arrays.setAll(numbers, i -> known[random.nextInt(known.length)]);
        fromCode = InventedLibrary.build(Path.of("target", "invented-" + codes), codes)
                .load();
    }

    @Benchmark
    public void fromCode(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(fromCode.apply(number));
        }
    }
}

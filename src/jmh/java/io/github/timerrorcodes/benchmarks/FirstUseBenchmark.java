package io.github.timerrorcodes.benchmarks;

import io.github.timerrorcodes.TimErrorCode;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first call in a fresh virtual machine, once in each of them. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(40)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstUseBenchmark {

    @Benchmark
    public Object firstCode() {
        return TimErrorCode.fromCode(6206);
    }

    @Benchmark
    public Object firstDescription() {
        return TimErrorCode.fromCode(6206).description(Locale.ENGLISH);
    }
}

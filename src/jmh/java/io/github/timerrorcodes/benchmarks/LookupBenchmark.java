package io.github.timerrorcodes.benchmarks;

import com.carrotsearch.hppc.IntObjectHashMap;
import io.github.timerrorcodes.TimErrorCode;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.HashMap;
import java.util.Map;
import org.agrona.collections.Int2ObjectHashMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** From a number to its constant: {@code fromCode} and what else one could use. */
public class LookupBenchmark extends PerNumber {
    @Param
    public Inputs inputs;

    private int[] numbers;
    private Map<Integer, TimErrorCode> hashMap;
    private Int2ObjectOpenHashMap<TimErrorCode> fastutil;
    private org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap<TimErrorCode> eclipseCollections;
    private Int2ObjectHashMap<TimErrorCode> agrona;
    private IntObjectHashMap<TimErrorCode> hppc;
    private TimErrorCode[] span;

    @Setup
    public void fill() {
        numbers = inputs.numbers();
        hashMap = new HashMap<>();
        fastutil = new Int2ObjectOpenHashMap<>();
        eclipseCollections = new org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap<>();
        agrona = new Int2ObjectHashMap<>();
        hppc = new IntObjectHashMap<>();
        span = Catalog.bySpan();
        for (TimErrorCode code : Catalog.singleCodes()) {
            hashMap.put(code.code(), code);
            fastutil.put(code.code(), code);
            eclipseCollections.put(code.code(), code);
            agrona.put(code.code(), code);
            hppc.put(code.code(), code);
        }
    }

    @Benchmark
    public void fromCode(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(TimErrorCode.fromCode(number));
        }
    }

    /** The limit: no arithmetic but a subtraction, at the price of a place for every number of the span. */
    @Benchmark
    public void directArray(Blackhole blackhole) {
        for (int number : numbers) {
            int index = number - Catalog.LEAST;
            blackhole.consume(index >= 0 && index < span.length ? span[index] : TimErrorCode.UNRECOGNIZED);
        }
    }

    @Benchmark
    public void hashMap(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(hashMap.get(number));
        }
    }

    @Benchmark
    public void fastutil(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(fastutil.get(number));
        }
    }

    @Benchmark
    public void eclipseCollections(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(eclipseCollections.get(number));
        }
    }

    @Benchmark
    public void agrona(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(agrona.get(number));
        }
    }

    @Benchmark
    public void hppc(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(hppc.get(number));
        }
    }
}

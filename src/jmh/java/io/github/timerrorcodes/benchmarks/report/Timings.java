package io.github.timerrorcodes.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What JMH has measured, to be asked for by benchmark and parameter. */
public final class Timings {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /**
     * One figure.
     *
     * @param error half the width of its 99.9 % confidence interval
     * @param bytes what one operation allocates
     */
    record Timing(String benchmark, String parameter, double nanos, double error, double bytes) {}

    private final List<Timing> timings;

    public Timings(Collection<RunResult> results) {
        List<Timing> read = new ArrayList<>();
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            String[] name = result.getParams().getBenchmark().split("\\.");
            Collection<String> keys = result.getParams().getParamsKeys();
            read.add(new Timing(
                    name[name.length - 2] + "." + name[name.length - 1],
                    keys.isEmpty()
                            ? ""
                            : result.getParams().getParam(keys.iterator().next()),
                    primary.getScore(),
                    primary.getScoreError(),
                    allocation(result)));
        }
        timings = List.copyOf(read);
    }

    /** JMH puts different signs before the name, by version and profiler. */
    private static double allocation(RunResult result) {
        return result.getSecondaryResults().keySet().stream()
                .filter(name -> name.endsWith(ALLOCATION))
                .mapToDouble(name -> result.getSecondaryResults().get(name).getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    Timing get(String benchmark, String parameter) {
        return of(benchmark)
                .filter(timing -> timing.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(benchmark + " with " + parameter + " was not run"));
    }

    /** Returns the benchmarks whose name begins so, in the order in which they ran. */
    Stream<Timing> of(String prefix) {
        return timings.stream().filter(timing -> timing.benchmark().startsWith(prefix));
    }
}

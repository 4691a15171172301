package io.github.timerrorcodes.benchmarks.report;

import io.github.timerrorcodes.benchmarks.coldstart.ClassData;
import io.github.timerrorcodes.benchmarks.coldstart.ColdStart;
import io.github.timerrorcodes.benchmarks.coldstart.Contender;
import io.github.timerrorcodes.benchmarks.footprint.Stage;
import io.github.timerrorcodes.benchmarks.lookup.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the library promises to reach, and whether it does. */
final class Targets {
    private static final List<String> GENERAL_MAPS =
            List.of("hashMap", "fastutil", "eclipseCollections", "agrona", "hppc");
    private static final double KIB = 1024;

    /** A figure beside its bound. */
    record Target(String measure, String bound, String measured, boolean met) {}

    private final Results results;
    private final List<Target> targets = new ArrayList<>();

    private Targets(Results results) {
        this.results = results;
    }

    static List<Target> of(Results results) {
        Targets targets = new Targets(results);
        targets.lookups();
        targets.order();
        targets.allocation();
        targets.coldStarts();
        targets.footprint();
        return List.copyOf(targets.targets);
    }

    private void lookups() {
        for (Inputs inputs : Inputs.values()) {
            double own = lookup("fromCode", inputs);
            double fastest = GENERAL_MAPS.stream()
                    .mapToDouble(map -> lookup(map, inputs))
                    .min()
                    .orElseThrow();
            atLeast("fastest general map / `fromCode`, " + inputs, 3, fastest / own);
        }
        for (Inputs inputs : Inputs.values()) {
            atMost(
                    "`fromCode` / direct-address array, " + inputs,
                    1.1,
                    lookup("fromCode", inputs) / lookup("directArray", inputs));
        }
    }

    private void order() {
        for (Inputs inputs : Inputs.values()) {
            atMost(
                    "two catalogs in order / the two lookups by hand, " + inputs,
                    1.1,
                    order("inOrder", inputs) / order("twoLookups", inputs));
        }
    }

    private double order(String contender, Inputs inputs) {
        return results.timings()
                .get("OrderBenchmark." + contender, inputs.name())
                .nanos();
    }

    private double lookup(String contender, Inputs inputs) {
        return results.timings()
                .get("LookupBenchmark." + contender, inputs.name())
                .nanos();
    }

    private void allocation() {
        double most = Stream.concat(
                        results.timings().of("LookupBenchmark.fromCode"),
                        Stream.of("category", "retryability", "description")
                                .flatMap(name -> results.timings().of("AccessBenchmark." + name)))
                .mapToDouble(Timings.Timing::bytes)
                .max()
                .orElseThrow();
        // The profiler counts what the harness itself allocates in a whole iteration.
        targets.add(new Target(
                "bytes allocated by `fromCode`, `category()`, `retryability()`, `description(Locale)`",
                "0",
                String.format(Locale.ROOT, "%.4f", most),
                most < 0.01));
    }

    private void coldStarts() {
        results.coldStarts()
                .forEach((classData, medians) -> atMost(
                        "first `fromCode` / bare enum, classes " + classData.title(),
                        1.25,
                        ratio(medians, Contender.BARE_ENUM, ColdStart.Medians::codeMicros)));
        for (ClassData classData : ClassData.values()) {
            atMost(
                    "first description / `HashMap` and `ResourceBundle`, classes " + classData.title(),
                    0.5,
                    ratio(
                            results.coldStarts().get(classData),
                            Contender.MAP_WITH_BUNDLE,
                            ColdStart.Medians::descriptionMicros));
        }
    }

    private static double ratio(
            Map<Contender, ColdStart.Medians> medians, Contender rival, ToDoubleFunction<ColdStart.Medians> step) {
        return step.applyAsDouble(medians.get(Contender.LIBRARY)) / step.applyAsDouble(medians.get(rival));
    }

    private void footprint() {
        Map<Stage, Long> heap = results.footprint().heapBytes();
        atMost("heap after the first `fromCode`, KiB", 96, heap.get(Stage.FIRST_CODE) / KIB);
        atMost(
                "heap after the first `fromCode` / bare enum with a table",
                1.5,
                (double) heap.get(Stage.FIRST_CODE) / heap.get(Stage.BARE_ENUM_AND_TABLE));
        atMost("jar with three languages, KiB", 220, results.footprint().jarBytes() / KIB);
    }

    private void atLeast(String measure, double bound, double measured) {
        targets.add(new Target(measure, "at least " + bound, figure(measured), measured >= bound));
    }

    private void atMost(String measure, double bound, double measured) {
        targets.add(new Target(measure, "at most " + bound, figure(measured), measured <= bound));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

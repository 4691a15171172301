package io.github.timerrorcodes.benchmarks;

import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The figures that matter, for the page and its template {@code RESULTS.peb}. */
record Figures(Collection<RunResult> results, long heapBytes, long jarBytes) {
    private static final List<String> MAPS = List.of("hashMap", "fastutil", "eclipseCollections", "agrona", "hppc");

    String page() throws IOException {
        StringWriter page = new StringWriter();
        new PebbleEngine.Builder()
                .strictVariables(true)
                .autoEscaping(false)
                .newLineTrimming(false)
                .defaultLocale(Locale.ROOT)
                .build()
                .getTemplate("RESULTS.peb")
                .evaluate(
                        page,
                        Map.of(
                                "date",
                                LocalDate.now(ZoneOffset.UTC),
                                "machine",
                                machine(),
                                "medians",
                                medians(),
                                "ratios",
                                ratios(),
                                "heap",
                                heapBytes / 1024.0,
                                "jar",
                                jarBytes / 1024.0));
        return page.toString();
    }

    private static String machine() {
        return String.format(
                "%d processors, %s %s, %s %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.vm.name"),
                Runtime.version());
    }

    /** By benchmark, and by the numbers that it looks up; a benchmark that takes none has one figure, under an empty name. */
    private Map<String, Map<String, Double>> medians() {
        Map<String, Map<String, Double>> medians = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            String inputs = result.getParams().getParamsKeys().contains("inputs")
                    ? result.getParams().getParam("inputs")
                    : "";
            medians.computeIfAbsent(name, key -> new LinkedHashMap<>())
                    .put(inputs, result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        return medians;
    }

    /** How many times faster {@code fromCode} is than the fastest map. */
    private Map<String, Double> ratios() {
        Map<String, Map<String, Double>> medians = medians();
        Map<String, Double> ratios = new LinkedHashMap<>();
        medians.get("fromCode")
                .forEach((inputs, own) -> ratios.put(
                        inputs,
                        MAPS.stream()
                                        .mapToDouble(map -> medians.get(map).get(inputs))
                                        .min()
                                        .orElseThrow()
                                / own));
        return ratios;
    }
}

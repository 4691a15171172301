package io.github.timerrorcodes.benchmarks.report;

import io.github.timerrorcodes.benchmarks.coldstart.ColdStart;
import io.github.timerrorcodes.benchmarks.footprint.Footprint;
import io.github.timerrorcodes.benchmarks.lookup.Inputs;
import io.github.timerrorcodes.benchmarks.scale.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the results as a page with a chart. */
public final class ResultsPage {
    private static final String COMMAND = "mvn clean verify -Pbenchmarks -DskipTests -Dinvoker.skip";
    private static final String CHART = "lookup.svg";

    /** The entries of the jar that are listed by themselves. */
    private static final long LARGE_ENTRY = 2_000;

    private static final Map<String, String> CONTENDERS = new LinkedHashMap<>();

    static {
        CONTENDERS.put("directArray", "direct-address array");
        CONTENDERS.put("fromCode", "TimErrorCode.fromCode");
        CONTENDERS.put("agrona", "Agrona Int2ObjectHashMap");
        CONTENDERS.put("fastutil", "fastutil OpenHashMap");
        CONTENDERS.put("hppc", "HPPC IntObjectHashMap");
        CONTENDERS.put("eclipseCollections", "Eclipse IntObjectHashMap");
        CONTENDERS.put("hashMap", "HashMap<Integer, …>");
        CONTENDERS.put("lookupSwitch", "switch over all numbers");
        CONTENDERS.put("binarySearch", "binary search");
        CONTENDERS.put("scanOfValues", "scan of values()");
    }

    private final Results results;
    private final Markdown page = new Markdown();

    private ResultsPage(Results results) {
        this.results = results;
    }

    /** Writes the page and its chart into a folder. */
    public static void write(Results results, Path folder) throws IOException {
        ResultsPage page = new ResultsPage(results);
        Files.writeString(folder.resolve("RESULTS.md"), page.text());
        Files.writeString(folder.resolve(CHART), page.chart().svg());
    }

    private String text() {
        page.paragraph("# What the library costs")
                .paragraph("Measured on " + LocalDate.now(ZoneOffset.UTC) + " on " + machine() + " by")
                .paragraph("```sh\n" + COMMAND + "\n```")
                .paragraph(
                        "which writes this page and its chart anew. Look at the ratios: they hold within one run, the"
                                + " nanoseconds only on one machine.");
        targets();
        lookups();
        order();
        access();
        coldStarts();
        footprint();
        scale();
        return page.toString();
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%s, %d processors, %s %s, %s %s",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.vm.name"),
                Runtime.version());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("an unnamed processor");
        } catch (IOException e) {
            return "an unnamed processor";
        }
    }

    private void targets() {
        page.heading("Targets").columns("measure", "must reach", "measured", "met");
        Targets.of(results)
                .forEach(target ->
                        page.row(target.measure(), target.bound(), target.measured(), target.met() ? "yes" : "**no**"));
        page.end();
    }

    private void lookups() {
        page.heading("From a number to its constant")
                .paragraph("![Nanoseconds for one lookup](" + CHART + ")")
                .paragraph("Nanoseconds for one lookup of shuffled numbers, ± half the 99.9 % confidence interval, and"
                        + " bytes allocated. HIT: only numbers that the catalog has; MISS: only others of the same span;"
                        + " MIXED: nine hits to one miss. The maps answer `null` for a miss.")
                .columns("", "HIT", "MISS", "MIXED", "bytes");
        CONTENDERS.forEach((name, title) -> row(title, lookupsOf(name)));
        page.end()
                .paragraph("The direct-address array is the limit for speed, and takes a place for every number of the"
                        + " span; `fromCode` takes an addition, a mask and a comparison more. [What was tried](TRIED.md) to come"
                        + " nearer.");
    }

    private void order() {
        page.heading("Two catalogs in order")
                .paragraph(
                        "Nanoseconds for one lookup where one number in four is one of an application's own twelve codes.")
                .columns("", "HIT", "MISS", "MIXED", "bytes");
        row("`ErrorCatalog.inOrder(own, vendor).fromCode`", timingsOf("OrderBenchmark.inOrder"));
        row("own `fromCode`, then the vendor's, by hand", timingsOf("OrderBenchmark.twoLookups"));
        page.end();
    }

    private void row(String title, List<Timings.Timing> timings) {
        page.row(
                title,
                withError(timings.get(0)),
                withError(timings.get(1)),
                withError(timings.get(2)),
                timings.stream().mapToDouble(Timings.Timing::bytes).max().orElseThrow());
    }

    private List<Timings.Timing> lookupsOf(String contender) {
        return timingsOf("LookupBenchmark." + contender);
    }

    private List<Timings.Timing> timingsOf(String benchmark) {
        return Arrays.stream(Inputs.values())
                .map(inputs -> results.timings().get(benchmark, inputs.name()))
                .toList();
    }

    private static String withError(Timings.Timing timing) {
        return String.format(Locale.ROOT, "%.2f ± %.2f", timing.nanos(), timing.error());
    }

    private void access() {
        page.heading("What a program asks next")
                .paragraph("Nanoseconds with the lookup of a shuffled number (MIXED) before it.")
                .columns("", "ns", "bytes");
        results.timings()
                .of("AccessBenchmark.")
                .forEach(timing -> page.row(
                        "`" + timing.benchmark().substring("AccessBenchmark.".length()) + "`",
                        withError(timing),
                        timing.bytes()));
        page.end();
    }

    private void coldStarts() {
        page.heading("The first time in a fresh virtual machine")
                .paragraph("Medians in microseconds, from touching the class. Every contender starts in a virtual"
                        + " machine of its own, the contenders taking turns; all are in one jar that is already open.")
                .columns("classes", "contender", "first code", "first description");
        results.coldStarts()
                .forEach((classData, contenders) -> contenders.forEach((contender, medians) -> page.row(
                        classData.title(),
                        contender.title(),
                        medians.codeMicros(),
                        describes(medians) ? (Object) medians.descriptionMicros() : "")));
        page.end();
    }

    /** Between the two steps of a contender without texts there is but the clock. */
    private static boolean describes(ColdStart.Medians medians) {
        return medians.descriptionMicros() - medians.codeMicros() > 10;
    }

    private void footprint() {
        Footprint footprint = results.footprint();
        page.heading("Size")
                .paragraph("Objects on the heap (JOL: what static fields reach, and the texts that were asked for)")
                .columns("", "bytes");
        footprint.heapBytes().forEach((stage, bytes) -> page.row(stage.title(), bytes));
        page.end().paragraph("Entries of the jar").columns("", "bytes", "in the jar");
        footprint.entries().stream()
                .filter(entry -> entry.compressedBytes() >= LARGE_ENTRY)
                .forEach(entry -> page.row("`" + entry.name() + "`", entry.bytes(), entry.compressedBytes()));
        List<Footprint.Entry> small = footprint.entries().stream()
                .filter(entry -> entry.compressedBytes() < LARGE_ENTRY)
                .toList();
        page.row(
                small.size() + " others",
                small.stream().mapToLong(Footprint.Entry::bytes).sum(),
                small.stream().mapToLong(Footprint.Entry::compressedBytes).sum());
        page.row("the jar", "", footprint.jarBytes());
        page.end()
                .paragraph(String.format(
                        Locale.ROOT,
                        "What would make it smaller: the texts are %.0f %% of it, so a jar for each language would save"
                                + " most readers two thirds of that, at the price of a choice that every user must make."
                                + " The size as dex is in the report of the Android test,"
                                + " `src/target/it/android/target/dex-size.txt`.",
                        100.0 * bytesOfTexts(footprint) / footprint.jarBytes()));
    }

    private static long bytesOfTexts(Footprint footprint) {
        return footprint.entries().stream()
                .filter(entry -> entry.name().contains("/internal/TimErrorTexts"))
                .mapToLong(Footprint.Entry::compressedBytes)
                .sum();
    }

    private void scale() {
        page.heading("Larger catalogs")
                .paragraph("Invented catalogs in one language: runs of numbers with gaps, all in a span of 140,000. The"
                        + " last is the most that the checker lets pass, because the class file of the enum can hold no"
                        + " more.")
                .columns(
                        "codes",
                        "generate, ms",
                        "compile, ms",
                        "slots",
                        "enum, bytes",
                        "texts, bytes",
                        "`fromCode` HIT, ns");
        for (Scale scale : results.scales()) {
            page.row(
                    scale.codes(),
                    scale.generateMillis(),
                    scale.compileMillis(),
                    scale.slots(),
                    scale.enumBytes(),
                    scale.textsBytes(),
                    withError(results.timings().get("ScaleBenchmark.fromCode", Integer.toString(scale.codes()))));
        }
        page.end();
    }

    private BarChart chart() {
        List<BarChart.Group> groups = CONTENDERS.entrySet().stream()
                .map(contender -> new BarChart.Group(
                        contender.getValue().replace("<", "&lt;").replace(">", "&gt;"),
                        lookupsOf(contender.getKey()).stream()
                                .map(Timings.Timing::nanos)
                                .toList()))
                .toList();
        return new BarChart(
                "Nanoseconds for one lookup",
                Arrays.stream(Inputs.values()).map(Inputs::name).toList(),
                groups);
    }
}

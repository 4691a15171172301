package io.github.timerrorcodes.benchmarks;

import io.github.timerrorcodes.benchmarks.coldstart.ColdStart;
import io.github.timerrorcodes.benchmarks.footprint.Footprint;
import io.github.timerrorcodes.benchmarks.report.Results;
import io.github.timerrorcodes.benchmarks.report.ResultsPage;
import io.github.timerrorcodes.benchmarks.report.Timings;
import io.github.timerrorcodes.benchmarks.scale.Scale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything and writes the page of results. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Takes an {@link Effort} and the folder of the page; a smoke test writes below that folder's {@code target}. */
    public static void main(String[] args) throws Exception {
        Effort effort = Effort.valueOf(args[0].toUpperCase(Locale.ROOT));
        Path base = Path.of(args[1]);
        Path work = Files.createDirectories(base.resolve("target/benchmarks"));
        Path page = effort == Effort.REPORT ? base : work;

        var coldStarts = new ColdStart(work.resolve("cold-start"), effort).run();
        Footprint footprint = Footprint.measure();
        var scales = Scale.measure(work.resolve("scale"));
        Timings timings = time(effort, work.resolve("jmh.json"));
        ResultsPage.write(new Results(timings, coldStarts, footprint, scales), page);
        System.out.println("The results are in " + page.resolve("RESULTS.md"));
    }

    private static Timings time(Effort effort, Path json) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Benchmarks.class.getPackageName())
                .param("codes", Scale.SIZES.stream().map(String::valueOf).toArray(String[]::new))
                .forks(effort.forks())
                .warmupIterations(effort.warmups())
                .warmupTime(effort.time())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.time())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(json.toString())
                .build();
        return new Timings(new Runner(options).run());
    }
}

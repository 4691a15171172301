package io.github.timerrorcodes.benchmarks;

import io.github.timerrorcodes.TimErrorCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything, and writes JMH's JSON and a page of the figures that matter. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Takes the mode and the folder of this module. {@code smoke} runs everything once, as briefly as possible, to see that it
     * works; its page stays below {@code target}.
     */
    public static void main(String[] args) throws Exception {
        boolean smoke = args[0].equals("smoke");
        Path folder = Path.of(args[1]);
        Path target = Files.createDirectories(folder.resolve("target"));
        Path jar = Path.of(TimErrorCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        long heap = Heap.bytesAfterFirstCode(jar);

        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Benchmarks.class.getPackageName())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(target.resolve("results.json").toString());
        if (smoke) {
            options.forks(0).warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(1));
        }
        Figures figures = new Figures(new Runner(options.build()).run(), heap, Files.size(jar));
        Path page = (smoke ? target : folder).resolve("RESULTS.md");
        Files.writeString(page, figures.page());
        System.out.println(figures.page() + "\n" + page);
    }
}

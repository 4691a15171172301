package io.github.timerrorcodes.benchmarks.report;

import io.github.timerrorcodes.benchmarks.coldstart.ClassData;
import io.github.timerrorcodes.benchmarks.coldstart.ColdStart;
import io.github.timerrorcodes.benchmarks.coldstart.Contender;
import io.github.timerrorcodes.benchmarks.footprint.Footprint;
import io.github.timerrorcodes.benchmarks.scale.Scale;
import java.util.List;
import java.util.Map;

/** All that one run has measured. */
public record Results(
        Timings timings,
        Map<ClassData, Map<Contender, ColdStart.Medians>> coldStarts,
        Footprint footprint,
        List<Scale> scales) {}

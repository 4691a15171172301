package io.github.timerrorcodes.benchmarks;

import org.openjdk.jmh.runner.options.TimeValue;

/** How much time a run may take. */
public enum Effort {
    /** Figures to publish. */
    REPORT(3, 3, 6, TimeValue.milliseconds(200), 81),
    /** Everything once, to see that it works; its figures mean nothing. */
    SMOKE(1, 0, 1, TimeValue.milliseconds(1), 1);

    private final int forks;
    private final int warmups;
    private final int iterations;
    private final TimeValue time;
    private final int rounds;

    Effort(int forks, int warmups, int iterations, TimeValue time, int rounds) {
        this.forks = forks;
        this.warmups = warmups;
        this.iterations = iterations;
        this.time = time;
        this.rounds = rounds;
    }

    public int forks() {
        return forks;
    }

    public int warmups() {
        return warmups;
    }

    public int iterations() {
        return iterations;
    }

    public TimeValue time() {
        return time;
    }

    /** How many fresh virtual machines try each case of a cold start. */
    public int rounds() {
        return rounds;
    }
}

package io.github.timerrorcodes.benchmarks;

import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** What a program asks a code that it has looked up, for shuffled codes. */
public class AccessBenchmark extends PerNumber {
    private static final Locale CHINESE_OF_TAIWAN = Locale.TAIWAN;

    /** What an application writes that throws more than it prints. */
    private static final class WithoutStackTrace extends TimErrorException {
        private static final long serialVersionUID = 1L;

        WithoutStackTrace(int code) {
            super(code, "as the server says");
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    private final int[] numbers = Inputs.MIXED.numbers();

    @Benchmark
    public void category(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(TimErrorCode.fromCode(number).category());
        }
    }

    @Benchmark
    public void retryability(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(TimErrorCode.fromCode(number).retryability());
        }
    }

    @Benchmark
    public void sdkConstant(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(TimErrorCode.fromCode(number).sdkConstant());
        }
    }

    @Benchmark
    public void descriptionInJapanese(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(TimErrorCode.fromCode(number).description());
        }
    }

    @Benchmark
    public void descriptionInEnglish(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(TimErrorCode.fromCode(number).description(Locale.ENGLISH));
        }
    }

    @Benchmark
    public void descriptionForTaiwan(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(TimErrorCode.fromCode(number).description(CHINESE_OF_TAIWAN));
        }
    }

    @Benchmark
    public void switchOnTheCode(Blackhole blackhole) {
        for (int number : numbers) {
            switch (TimErrorCode.fromCode(number)) {
                case USER_SIG_EXPIRED -> blackhole.consume(1);
                case IN_PROGRESS -> blackhole.consume(2);
                case UNRECOGNIZED -> blackhole.consume(3);
                default -> blackhole.consume(4);
            }
        }
    }

    @Benchmark
    public void exception(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(new TimErrorException(number, "as the server says"));
        }
    }

    @Benchmark
    public void exceptionWithoutStackTrace(Blackhole blackhole) {
        for (int number : numbers) {
            blackhole.consume(new WithoutStackTrace(number));
        }
    }
}

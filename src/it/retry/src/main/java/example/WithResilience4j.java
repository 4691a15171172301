package example;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.RetryConfig;
import io.github.timerrorcodes.TimErrorException;
import java.time.Duration;

/** A configuration for Resilience4j. */
public final class WithResilience4j {

    private WithResilience4j() {}

    public static RetryConfig config(Duration firstDelay, int maxAttempts) {
        IntervalFunction backOff = IntervalFunction.ofExponentialBackoff(firstDelay);
        return RetryConfig.custom()
                .retryOnException(TimErrorException::isAutomaticallyRetryable)
                .maxAttempts(maxAttempts)
                .intervalBiFunction((attempt, outcome) ->
                        TimErrorException.find(outcome.getLeft()).retryDelayMillis(backOff.apply(attempt)))
                .build();
    }
}

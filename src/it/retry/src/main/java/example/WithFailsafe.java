package example;

import dev.failsafe.RetryPolicy;
import io.github.timerrorcodes.TimErrorException;
import java.time.Duration;

/** A policy for Failsafe. */
public final class WithFailsafe {

    private WithFailsafe() {}

    public static RetryPolicy<Object> policy(Duration firstDelay, int maxAttempts) {
        return RetryPolicy.builder()
                .handleIf(TimErrorException::isAutomaticallyRetryable)
                .withMaxAttempts(maxAttempts)
                .withDelayFnOn(
                        context -> {
                            TimErrorException e = TimErrorException.find(context.getLastException());
                            long backOff = firstDelay.toMillis() << Math.min(context.getAttemptCount() - 1, 10);
                            return Duration.ofMillis(e.retryDelayMillis(backOff));
                        },
                        Throwable.class)
                .build();
    }
}

package example;

import io.github.timerrorcodes.TimErrorException;
import org.springframework.classify.Classifier;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryPolicy;
import org.springframework.retry.backoff.BackOffContext;
import org.springframework.retry.backoff.BackOffInterruptedException;
import org.springframework.retry.backoff.BackOffPolicy;
import org.springframework.retry.backoff.Sleeper;
import org.springframework.retry.policy.ExceptionClassifierRetryPolicy;
import org.springframework.retry.policy.NeverRetryPolicy;
import org.springframework.retry.policy.SimpleRetryPolicy;
import org.springframework.retry.support.RetryTemplate;

/** A template for Spring Retry. */
public final class WithSpring {

    private WithSpring() {}

    public static RetryTemplate template(long firstDelayMillis, int maxAttempts, Sleeper sleeper) {
        RetryPolicy repeat = new SimpleRetryPolicy(maxAttempts);
        RetryPolicy never = new NeverRetryPolicy();
        Classifier<Throwable, RetryPolicy> classifier =
                failure -> TimErrorException.isAutomaticallyRetryable(failure) ? repeat : never;
        ExceptionClassifierRetryPolicy policy = new ExceptionClassifierRetryPolicy();
        policy.setExceptionClassifier(classifier);
        RetryTemplate template = new RetryTemplate();
        template.setRetryPolicy(policy);
        template.setBackOffPolicy(new AtLeastTheDocumentedDelay(firstDelayMillis, sleeper));
        return template;
    }

    private record AtLeastTheDocumentedDelay(long firstDelayMillis, Sleeper sleeper) implements BackOffPolicy {

        private record Call(RetryContext context) implements BackOffContext {}

        @Override
        public BackOffContext start(RetryContext context) {
            return new Call(context);
        }

        @Override
        public void backOff(BackOffContext call) {
            RetryContext context = ((Call) call).context();
            long backOff = firstDelayMillis << Math.min(context.getRetryCount() - 1, 10);
            TimErrorException e = TimErrorException.find(context.getLastThrowable());
            try {
                sleeper.sleep(e.retryDelayMillis(backOff));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new BackOffInterruptedException("interrupted", interrupted);
            }
        }
    }
}

package example;

import io.github.timerrorcodes.Outcome;
import io.github.timerrorcodes.TimErrorException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For batches that ask for a state: these are friends, these are imported. Not for messages. */
public final class Batch {

    /** Posts a request for some of the accounts, and returns the body of the answer. */
    public interface Request {
        String post(Collection<String> accounts) throws Exception;
    }

    /** {@code Thread::sleep}; tests do not wait. */
    public interface Sleeper {
        void sleep(long millis) throws InterruptedException;
    }

    private Batch() {}

    /** Repeats it for those accounts alone for which that may help; returns the accounts for which it failed for good. */
    public static Map<String, TimErrorException> ensure(
            Collection<String> accounts, Request request, long firstDelayMillis, int maxAttempts, Sleeper sleeper)
            throws Exception {
        Map<String, TimErrorException> failed = new LinkedHashMap<>();
        Collection<String> open = accounts;
        for (int attempt = 1; ; attempt++) {
            Map<String, TimErrorException> failures =
                    RestAnswer.read(request.post(open)).failures();
            failures.values().removeIf(e -> e.errorCode().outcome() == Outcome.ALREADY_DONE);
            failed.keySet().removeAll(open);
            failed.putAll(failures);
            List<TimErrorException> again = failures.values().stream()
                    .filter(TimErrorException::isAutomaticallyRetryable)
                    .toList();
            if (again.isEmpty() || attempt == maxAttempts) {
                return failed;
            }
            failures.values().retainAll(again);
            open = List.copyOf(failures.keySet());
            long backOff = firstDelayMillis << Math.min(attempt - 1, 10);
            sleeper.sleep(again.stream()
                    .mapToLong(e -> e.retryDelayMillis(backOff))
                    .max()
                    .getAsLong());
        }
    }
}

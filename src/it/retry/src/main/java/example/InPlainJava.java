package example;

import io.github.timerrorcodes.TimErrorException;
import java.util.concurrent.Callable;

/** A loop without a library, and what it does before it repeats a call. */
public final class InPlainJava {

    /** Does what must come first. */
    public interface Recovery {
        /** Returns whether the call may be repeated now. */
        boolean recover(TimErrorException e, int attempt) throws Exception;
    }

    /** {@code Thread::sleep}; tests do not wait. */
    public interface Sleeper {
        void sleep(long millis) throws InterruptedException;
    }

    private InPlainJava() {}

    public static <T> T call(Callable<T> call, Recovery recovery, int maxAttempts) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.call();
            } catch (Exception thrown) {
                TimErrorException e = TimErrorException.find(thrown);
                if (e == null || attempt == maxAttempts || !recovery.recover(e, attempt)) {
                    throw thrown;
                }
            }
        }
    }

    /** For BACKOFF and THROTTLED. */
    public static Recovery backOff(long firstDelayMillis, Sleeper sleeper) {
        return (e, attempt) -> {
            if (!e.errorCode().retryability().isAutomatic()) {
                return false;
            }
            sleeper.sleep(e.retryDelayMillis(firstDelayMillis << Math.min(attempt - 1, 10)));
            return true;
        };
    }

    /** Tries one after the other; each knows its own kind of failure and refuses the rest. */
    public static Recovery firstOf(Recovery... recoveries) {
        return (e, attempt) -> {
            for (Recovery recovery : recoveries) {
                if (recovery.recover(e, attempt)) {
                    return true;
                }
            }
            return false;
        };
    }
}

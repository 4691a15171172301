package example;

import io.github.timerrorcodes.Retryability;
import io.github.timerrorcodes.TimErrorException;
import java.util.concurrent.Callable;

/** A loop without a library, which also logs in where that must come first. */
public final class InPlainJava {

    /** Waits; tests do not. */
    public interface Sleeper {
        void sleep(long millis) throws InterruptedException;
    }

    private InPlainJava() {}

    public static <T> T call(Callable<T> call, Runnable login, long firstDelayMillis, int maxAttempts, Sleeper sleeper)
            throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.call();
            } catch (TimErrorException e) {
                Retryability retryability = e.errorCode().retryability();
                if (attempt == maxAttempts) {
                    throw e;
                } else if (retryability.isAutomatic()) {
                    sleeper.sleep(e.retryDelayMillis(firstDelayMillis << Math.min(attempt - 1, 10)));
                } else if (retryability == Retryability.AFTER_LOGIN) {
                    login.run();
                } else {
                    throw e;
                }
            }
        }
    }
}

package example;

import example.InPlainJava.Recovery;
import io.github.timerrorcodes.Outcome;
import io.github.timerrorcodes.TimErrorException;
import java.util.concurrent.Callable;

/** Repeats what must not happen twice: a message, a charge. */
public final class NotTwice {

    /** A call that waits for its callback. */
    public interface Action {
        void run() throws Exception;
    }

    private NotTwice() {}

    public static void call(Action call, Callable<Boolean> wasDone, Recovery recovery, int maxAttempts)
            throws Exception {
        boolean inDoubt = false;
        for (int attempt = 1; ; attempt++) {
            try {
                call.run();
                return;
            } catch (Exception thrown) {
                TimErrorException e = TimErrorException.find(thrown);
                if (e == null) {
                    throw thrown;
                }
                Outcome outcome = e.errorCode().outcome();
                if (inDoubt && outcome == Outcome.ALREADY_DONE) {
                    return; // an earlier try got through
                }
                inDoubt |= outcome == Outcome.UNKNOWN;
                boolean mayRepeat = attempt < maxAttempts && recovery.recover(e, attempt);
                if (inDoubt && ask(wasDone, thrown)) {
                    return;
                }
                if (!mayRepeat) {
                    throw thrown;
                }
            }
        }
    }

    /** Without an answer, the call is not repeated, and its own failure is what the caller sees. */
    private static boolean ask(Callable<Boolean> wasDone, Exception thrown) throws Exception {
        try {
            return wasDone.call();
        } catch (Exception unanswered) {
            thrown.addSuppressed(unanswered);
            throw thrown;
        }
    }
}

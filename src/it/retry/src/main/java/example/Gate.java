package example;

import example.InPlainJava.Recovery;
import example.InPlainJava.Sleeper;
import io.github.timerrorcodes.TimErrorException;
import java.util.concurrent.CountDownLatch;

/** What the SDK's callbacks open and close: the connection, or an operation that must not be running. */
public final class Gate {

    /** {@code (latch, millis) -> latch.await(millis, MILLISECONDS)}; tests do not wait. */
    public interface Waiter {
        boolean await(CountDownLatch latch, long millis) throws InterruptedException;
    }

    private final Waiter waiter;
    private CountDownLatch latch = new CountDownLatch(1);

    /** Makes a gate that is closed. */
    public Gate(Waiter waiter) {
        this.waiter = waiter;
    }

    public synchronized void open() {
        latch.countDown();
    }

    public synchronized void close() {
        if (latch.getCount() == 0) {
            latch = new CountDownLatch(1);
        }
    }

    private synchronized CountDownLatch latch() {
        return latch;
    }

    /** Returns true at once where it is open, or as soon as it opens; false when the time is over. */
    public boolean await(long limitMillis) throws InterruptedException {
        CountDownLatch current = latch();
        return current.getCount() == 0 || waiter.await(current, limitMillis);
    }

    /** For AFTER_RECONNECT and AFTER_READY. The pause keeps the loop slow where the gate stands open and the call still fails. */
    public static Recovery waitFor(
            Gate connection, Gate ready, long limitMillis, long firstDelayMillis, Sleeper sleeper) {
        return (TimErrorException e, int attempt) -> {
            boolean open;
            switch (e.errorCode().retryability()) {
                case AFTER_RECONNECT:
                    open = connection.await(limitMillis);
                    break;
                case AFTER_READY:
                    open = ready.await(limitMillis);
                    break;
                default:
                    return false;
            }
            if (open) {
                sleeper.sleep(e.retryDelayMillis(firstDelayMillis << Math.min(attempt - 1, 10)));
            }
            return open;
        };
    }
}

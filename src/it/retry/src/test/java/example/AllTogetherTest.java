package example;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import example.InPlainJava.Recovery;
import io.github.timerrorcodes.TimErrorException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllTogetherTest {
    private final Iterator<Integer> failures = List.of(9508, 6014, 7501, 10002).iterator();
    private final List<String> logins = new ArrayList<>();

    private final SignIn.Account account = new SignIn.Account() {
        @Override
        public String userSigInHand() {
            return "sig";
        }

        @Override
        public String newUserSig() {
            throw new AssertionError("nothing has expired");
        }

        @Override
        public void login(String userSig) {
            logins.add(userSig);
        }

        @Override
        public boolean userWantsToContinueHere() {
            throw new AssertionError("no other device");
        }
    };

    private String send(String message) {
        if (failures.hasNext()) {
            throw new TimErrorException(failures.next(), "no");
        }
        return "sent " + message;
    }

    @Test
    void every_kind_of_failure_finds_its_recovery() throws Exception {
        String message = "hello";
        long firstDelayMillis = 0;
        Gate connection = new Gate((latch, millis) -> latch.await(millis, MILLISECONDS));
        Gate ready = new Gate((latch, millis) -> latch.await(millis, MILLISECONDS));
        connection.open();
        ready.open();

        Recovery recovery = InPlainJava.firstOf(
                InPlainJava.backOff(firstDelayMillis, Thread::sleep),
                Gate.waitFor(connection, ready, 30_000, firstDelayMillis, Thread::sleep),
                new SignIn(account));
        String result = InPlainJava.call(() -> send(message), recovery, 5);

        assertThat(result).isEqualTo("sent hello");
        assertThat(logins).containsExactly("sig");
    }
}

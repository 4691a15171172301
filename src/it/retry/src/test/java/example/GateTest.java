package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.timerrorcodes.TimErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final int NO_NETWORK = 9508;
    private static final int LOGIN_IN_PROCESS = 7501;
    private static final int SERVER_INTERNAL_ERROR = 10002;

    private final List<String> log = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private final Gate connection = new Gate(this::wait);
    private final Gate ready = new Gate(this::wait);

    /** Does not wait: what happens meanwhile happens now, or the time is over now. */
    private boolean wait(CountDownLatch latch, long millis) {
        log.add("waited for the gate, at most " + millis);
        meanwhile.run();
        return latch.getCount() == 0;
    }

    private Callable<String> failingWith(int... codes) {
        return () -> {
            int tries = (int) log.stream().filter("try"::equals).count();
            log.add("try");
            if (tries < codes.length) {
                throw new TimErrorException(codes[tries], "no");
            }
            return "done";
        };
    }

    private String call(Callable<String> call) throws Exception {
        return InPlainJava.call(
                call, Gate.waitFor(connection, ready, 30_000, 200, millis -> log.add("paused " + millis)), 3);
    }

    @Test
    void nothing_is_waited_for_where_the_connection_is_up_again_already() throws Exception {
        connection.open();

        assertThat(call(failingWith(NO_NETWORK))).isEqualTo("done");
        assertThat(log).containsExactly("try", "paused 200", "try");
    }

    @Test
    void the_call_is_repeated_as_soon_as_the_connection_is_up() throws Exception {
        connection.open();
        connection.close();
        meanwhile = connection::open;

        assertThat(call(failingWith(NO_NETWORK))).isEqualTo("done");
        assertThat(log).containsExactly("try", "waited for the gate, at most 30000", "paused 200", "try");
    }

    @Test
    void the_failure_is_told_when_the_time_is_over() {
        assertThatThrownBy(() -> call(failingWith(NO_NETWORK))).isInstanceOf(TimErrorException.class);
        assertThat(log).containsExactly("try", "waited for the gate, at most 30000");
    }

    @Test
    void a_gate_that_stands_open_does_not_make_a_loop_without_a_pause() {
        connection.open();

        assertThatThrownBy(() -> call(failingWith(NO_NETWORK, NO_NETWORK, NO_NETWORK)))
                .isInstanceOf(TimErrorException.class);
        assertThat(log).containsExactly("try", "paused 200", "try", "paused 400", "try");
    }

    @Test
    void a_running_operation_is_waited_for_whether_the_connection_is_up_or_not() throws Exception {
        meanwhile = ready::open;

        assertThat(call(failingWith(LOGIN_IN_PROCESS))).isEqualTo("done");
        assertThat(log).containsExactly("try", "waited for the gate, at most 30000", "paused 200", "try");
    }

    @Test
    void an_operation_that_never_calls_back_is_given_up() {
        assertThatThrownBy(() -> call(failingWith(LOGIN_IN_PROCESS))).isInstanceOf(TimErrorException.class);
        assertThat(log).containsExactly("try", "waited for the gate, at most 30000");
    }

    @Test
    void any_other_failure_is_left_to_others() {
        assertThatThrownBy(() -> call(failingWith(SERVER_INTERNAL_ERROR))).isInstanceOf(TimErrorException.class);
        assertThat(log).containsExactly("try");
    }

    @Test
    void closing_twice_forgets_nobody_who_waits() throws Exception {
        meanwhile = () -> {
            connection.close();
            connection.open();
        };

        assertThat(connection.await(1)).isTrue();
    }

    @Test
    void all_kinds_of_failures_are_recovered_from_together() throws Exception {
        connection.open();
        InPlainJava.Recovery recovery = InPlainJava.firstOf(
                InPlainJava.backOff(200, millis -> log.add("backed off " + millis)),
                Gate.waitFor(connection, ready, 30_000, 200, millis -> log.add("paused " + millis)));

        assertThat(InPlainJava.call(failingWith(NO_NETWORK, SERVER_INTERNAL_ERROR), recovery, 3))
                .isEqualTo("done");
        assertThat(log).containsExactly("try", "paused 200", "try", "backed off 400", "try");
    }
}

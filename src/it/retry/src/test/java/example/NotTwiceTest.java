package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.timerrorcodes.TimErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class NotTwiceTest {
    private static final int WAIT_ACK_TIMEOUT = 9520;
    private static final int ANSWER_UNREADABLE = 9502;
    private static final int RATE_LIMIT = 60018;
    private static final int ALREADY_MEMBER = 10013;
    private static final int NO_NETWORK = 9508;
    private static final int MUTED = 10017;

    private final List<String> log = new ArrayList<>();

    /** A call that meets these numbers, one after the other, and then succeeds. */
    private NotTwice.Action failingWith(int... codes) {
        return () -> {
            int tries = (int) log.stream().filter("try"::equals).count();
            log.add("try");
            if (tries < codes.length) {
                throw new ExecutionException(new TimErrorException(codes[tries], "no"));
            }
        };
    }

    private Callable<Boolean> answering(boolean done) {
        return () -> {
            log.add("asked");
            return done;
        };
    }

    private InPlainJava.Recovery backOff() {
        return InPlainJava.backOff(200, millis -> log.add("waited " + millis));
    }

    private void call(NotTwice.Action action, Callable<Boolean> wasDone) throws Exception {
        NotTwice.call(action, wasDone, backOff(), 3);
    }

    @Test
    void what_got_through_although_its_answer_was_lost_is_not_repeated() throws Exception {
        call(failingWith(WAIT_ACK_TIMEOUT), answering(true));

        assertThat(log).containsExactly("try", "waited 200", "asked");
    }

    @Test
    void what_did_not_get_through_is_repeated() throws Exception {
        call(failingWith(WAIT_ACK_TIMEOUT), answering(false));

        assertThat(log).containsExactly("try", "waited 200", "asked", "try");
    }

    @Test
    void nobody_is_asked_where_surely_nothing_was_done() throws Exception {
        call(failingWith(RATE_LIMIT), answering(true));

        assertThat(log).first().isEqualTo("try");
        assertThat(log).last().isEqualTo("try");
        assertThat(log).doesNotContain("asked");
    }

    @Test
    void already_done_after_a_doubt_is_success() throws Exception {
        call(failingWith(WAIT_ACK_TIMEOUT, ALREADY_MEMBER), answering(false));

        assertThat(log).containsExactly("try", "waited 200", "asked", "try");
    }

    @Test
    void already_done_without_a_doubt_is_told() {
        assertThatThrownBy(() -> call(failingWith(ALREADY_MEMBER), answering(true)))
                .hasRootCauseInstanceOf(TimErrorException.class);
        assertThat(log).containsExactly("try");
    }

    @Test
    void a_doubt_is_cleared_up_even_where_the_call_may_not_be_repeated() throws Exception {
        call(failingWith(ANSWER_UNREADABLE), answering(true));

        assertThat(log).containsExactly("try", "asked");
    }

    @Test
    void a_doubt_is_cleared_up_even_after_the_last_attempt() throws Exception {
        List<Boolean> answers = new ArrayList<>(List.of(false, false, true));

        call(failingWith(WAIT_ACK_TIMEOUT, WAIT_ACK_TIMEOUT, WAIT_ACK_TIMEOUT), () -> {
            log.add("asked");
            return answers.remove(0);
        });

        assertThat(log).containsExactly("try", "waited 200", "asked", "try", "waited 400", "asked", "try", "asked");
    }

    @Test
    void what_is_not_done_and_cannot_be_repeated_fails() {
        assertThatThrownBy(() -> call(failingWith(WAIT_ACK_TIMEOUT, MUTED), answering(false)))
                .hasRootCauseInstanceOf(TimErrorException.class)
                .satisfies(e -> assertThat(TimErrorException.find(e).code()).isEqualTo(MUTED));
        assertThat(log).containsExactly("try", "waited 200", "asked", "try", "asked");
    }

    @Test
    void without_an_answer_nothing_is_repeated_and_the_doubt_is_what_the_caller_sees() {
        TimErrorException offline = new TimErrorException(NO_NETWORK, "offline");

        assertThatThrownBy(() -> call(failingWith(WAIT_ACK_TIMEOUT), () -> {
                    throw offline;
                }))
                .satisfies(e -> assertThat(TimErrorException.find(e).code()).isEqualTo(WAIT_ACK_TIMEOUT))
                .satisfies(e -> assertThat(e.getSuppressed()).containsExactly(offline));
        assertThat(log).containsExactly("try", "waited 200");
    }

    @Test
    void anything_else_is_passed_on() {
        assertThatThrownBy(() -> call(
                        () -> {
                            log.add("try");
                            throw new IllegalStateException("a mistake");
                        },
                        answering(false)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log).containsExactly("try");
    }
}

package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.timerrorcodes.TimErrorException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecipesTest {
    private static final int SERVER_INTERNAL_ERROR = 10002;
    private static final int GET_GROUPS_INFO_LIMIT = 8513;
    private static final long GET_GROUPS_INFO_LIMIT_MILLIS = 1000;
    private static final int FILE_NOT_FOUND = 7004;
    private static final int USER_SIG_EXPIRED = 6206;

    /** A call that fails with these numbers, one after the other, and then succeeds. */
    private static final class Server implements Callable<String> {
        private final int[] failures;
        private int calls;

        Server(int... failures) {
            this.failures = failures;
        }

        @Override
        public String call() {
            if (calls < failures.length) {
                throw new TimErrorException(failures[calls++], "no");
            }
            calls++;
            return "done";
        }
    }

    /** Notes how long it should wait, and does not wait. */
    private static final class Impatient extends ScheduledThreadPoolExecutor {
        private final List<Long> waits = new CopyOnWriteArrayList<>();

        Impatient() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            waits.add(unit.toMillis(delay));
            return super.schedule(task, 0, unit);
        }

        @Override
        public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
            waits.add(unit.toMillis(delay));
            return super.schedule(task, 0, unit);
        }
    }

    private final Impatient impatient = new Impatient();

    @AfterEach
    void stop() {
        impatient.shutdownNow();
    }

    @Test
    void failsafe_repeats_what_is_automatic() {
        Server server = new Server(SERVER_INTERNAL_ERROR, SERVER_INTERNAL_ERROR);

        String result =
                Failsafe.with(WithFailsafe.policy(Duration.ofMillis(1), 3)).get(server::call);

        assertThat(result).isEqualTo("done");
        assertThat(server.calls).isEqualTo(3);
    }

    @Test
    void failsafe_does_not_repeat_what_is_not() {
        Server server = new Server(FILE_NOT_FOUND);
        RetryPolicy<Object> policy = WithFailsafe.policy(Duration.ofMillis(1), 3);

        assertThatThrownBy(() -> Failsafe.with(policy).get(server::call)).isInstanceOf(TimErrorException.class);
        assertThat(server.calls).isEqualTo(1);
    }

    @Test
    void failsafe_waits_as_long_as_the_vendor_demands() throws Exception {
        Server server = new Server(GET_GROUPS_INFO_LIMIT);

        String result = Failsafe.with(WithFailsafe.policy(Duration.ofMillis(1), 3))
                .with(impatient)
                .getAsync(server::call)
                .get();

        assertThat(result).isEqualTo("done");
        assertThat(impatient.waits).endsWith(GET_GROUPS_INFO_LIMIT_MILLIS);
    }

    @Test
    void resilience4j_repeats_what_is_automatic_and_nothing_else() throws Exception {
        RetryConfig config = WithResilience4j.config(Duration.ofMillis(1), 3);
        Server server = new Server(SERVER_INTERNAL_ERROR, SERVER_INTERNAL_ERROR);
        Server broken = new Server(FILE_NOT_FOUND);

        assertThat(Retry.of("im", config).executeCallable(server)).isEqualTo("done");
        assertThat(server.calls).isEqualTo(3);
        assertThatThrownBy(() -> Retry.of("im", config).executeCallable(broken)).isInstanceOf(TimErrorException.class);
        assertThat(broken.calls).isEqualTo(1);
    }

    @Test
    void resilience4j_waits_as_long_as_the_vendor_demands() throws Exception {
        Server server = new Server(GET_GROUPS_INFO_LIMIT);
        Retry retry = Retry.of("im", WithResilience4j.config(Duration.ofMillis(1), 3));

        String result = retry.executeCompletionStage(
                        impatient, () -> CompletableFuture.supplyAsync(server::call, Runnable::run))
                .toCompletableFuture()
                .get();

        assertThat(result).isEqualTo("done");
        assertThat(impatient.waits).containsExactly(GET_GROUPS_INFO_LIMIT_MILLIS);
    }

    @Test
    void spring_repeats_what_is_automatic_and_nothing_else_and_waits_long_enough() {
        List<Long> waits = new ArrayList<>();
        Server server = new Server(SERVER_INTERNAL_ERROR, GET_GROUPS_INFO_LIMIT);
        Server broken = new Server(FILE_NOT_FOUND);

        String result = WithSpring.template(1, 3, waits::add).execute(context -> server.call());

        assertThat(result).isEqualTo("done");
        assertThat(waits).containsExactly(1L, GET_GROUPS_INFO_LIMIT_MILLIS);
        assertThatThrownBy(() -> WithSpring.template(1, 3, waits::add).execute(context -> broken.call()))
                .isInstanceOf(TimErrorException.class);
        assertThat(broken.calls).isEqualTo(1);
    }

    @Test
    void plain_java_repeats_waits_and_logs_in_first() throws Exception {
        List<Long> waits = new ArrayList<>();
        List<String> logins = new ArrayList<>();
        Server server = new Server(SERVER_INTERNAL_ERROR, USER_SIG_EXPIRED, GET_GROUPS_INFO_LIMIT);

        assertThat(InPlainJava.call(server, () -> logins.add("login"), 200, 4, waits::add))
                .isEqualTo("done");
        assertThat(waits).containsExactly(200L, 1000L);
        assertThat(logins).hasSize(1);
    }

    @Test
    void plain_java_gives_up_after_the_last_attempt_and_at_once_where_repeating_does_not_help() {
        Server down = new Server(SERVER_INTERNAL_ERROR, SERVER_INTERNAL_ERROR, SERVER_INTERNAL_ERROR);
        Server broken = new Server(FILE_NOT_FOUND);

        assertThatThrownBy(() -> InPlainJava.call(down, () -> {}, 1, 2, millis -> {}))
                .isInstanceOf(TimErrorException.class);
        assertThat(down.calls).isEqualTo(2);
        assertThatThrownBy(() -> InPlainJava.call(broken, () -> {}, 1, 2, millis -> {}))
                .isInstanceOf(TimErrorException.class);
        assertThat(broken.calls).isEqualTo(1);
    }
}

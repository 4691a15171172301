package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.retry.RetryCallback;

class RecipesTest {
    private static final int SERVER_INTERNAL_ERROR = 10002;
    private static final int GET_GROUPS_INFO_LIMIT = 8513;
    private static final long GET_GROUPS_INFO_LIMIT_MILLIS = 1000;
    private static final int FILE_NOT_FOUND = 7004;
    private static final int TILL_BUSY = 120345;
    private static final int CART_EMPTY = 120301;
    private static final ErrorCatalog ERRORS = ErrorCatalog.inOrder(ShopErrorCode.catalog(), TimErrorCode.catalog());

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
    void plain_java_repeats_what_is_automatic_and_waits_long_enough() throws Exception {
        List<Long> waits = new ArrayList<>();
        Server server = new Server(SERVER_INTERNAL_ERROR, SERVER_INTERNAL_ERROR, GET_GROUPS_INFO_LIMIT);

        assertThat(InPlainJava.call(server, InPlainJava.backOff(200, waits::add), 4))
                .isEqualTo("done");
        assertThat(waits).containsExactly(200L, 400L, GET_GROUPS_INFO_LIMIT_MILLIS);
    }

    @Test
    void plain_java_gives_up_after_the_last_attempt_and_at_once_where_repeating_does_not_help() {
        Server down = new Server(SERVER_INTERNAL_ERROR, SERVER_INTERNAL_ERROR, SERVER_INTERNAL_ERROR);
        Server broken = new Server(FILE_NOT_FOUND);
        InPlainJava.Recovery recovery = InPlainJava.backOff(1, millis -> {});

        assertThatThrownBy(() -> InPlainJava.call(down, recovery, 2)).isInstanceOf(TimErrorException.class);
        assertThat(down.calls).isEqualTo(2);
        assertThatThrownBy(() -> InPlainJava.call(broken, recovery, 2)).isInstanceOf(TimErrorException.class);
        assertThat(broken.calls).isEqualTo(1);
    }

    /** The app's own THROTTLED code, within two other exceptions: the number alone would say NOT_RETRYABLE. */
    private static Callable<String> wrapped(List<String> calls, int code) {
        return () -> {
            calls.add("call");
            if (calls.size() > 1) {
                return "done";
            }
            TimErrorException failure = new TimErrorException(code, "busy", null, ERRORS);
            throw new CompletionException(new ExecutionException(failure));
        };
    }

    @TestFactory
    Stream<DynamicTest> all_repeat_a_code_of_the_apps_own_that_is_wrapped_and_wait_long_enough() {
        assertThat(TimErrorCode.fromCode(TILL_BUSY).isRetryable()).isFalse();
        return ways((way, waits) -> {
            List<String> calls = new ArrayList<>();

            assertThat(way.call(wrapped(calls, TILL_BUSY))).isEqualTo("done");
            assertThat(calls).hasSize(2);
            assertThat(waits).endsWith(2000L);
        });
    }

    @TestFactory
    Stream<DynamicTest> none_repeats_a_code_of_the_apps_own_that_is_not_automatic() {
        return ways((way, waits) -> {
            List<String> calls = new ArrayList<>();

            assertThatThrownBy(() -> way.call(wrapped(calls, CART_EMPTY)))
                    .extracting(TimErrorException::find)
                    .extracting(TimErrorException::errorCode)
                    .isSameAs(ShopErrorCode.CART_EMPTY);
            assertThat(calls).hasSize(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> none_repeats_what_is_no_failure_of_the_chat() {
        return ways((way, waits) -> {
            List<String> calls = new ArrayList<>();

            assertThatThrownBy(() -> way.call(() -> {
                        calls.add("call");
                        throw new IllegalStateException("a mistake");
                    }))
                    .hasStackTraceContaining("a mistake");
            assertThat(calls).hasSize(1);
        });
    }

    private interface Way {
        String call(Callable<String> call) throws Exception;
    }

    private interface Check {
        void of(Way way, List<Long> waits) throws Exception;
    }

    private Stream<DynamicTest> ways(Check check) {
        List<Long> waits = new ArrayList<>();
        Way failsafe = call -> Failsafe.with(WithFailsafe.policy(Duration.ofMillis(1), 3))
                .with(impatient)
                .getAsync(call::call)
                .get();
        Way resilience4j = call -> Retry.of("im", WithResilience4j.config(Duration.ofMillis(1), 3))
                .executeCompletionStage(impatient, () -> stage(call))
                .toCompletableFuture()
                .get();
        Way spring = call ->
                WithSpring.template(1, 3, waits::add).execute((RetryCallback<String, Exception>) c -> call.call());
        Way plain = call -> InPlainJava.call(call, InPlainJava.backOff(1, waits::add), 3);
        return Stream.of(
                DynamicTest.dynamicTest("Failsafe", () -> check.of(failsafe, impatient.waits)),
                DynamicTest.dynamicTest("Resilience4j", () -> check.of(resilience4j, impatient.waits)),
                DynamicTest.dynamicTest("Spring Retry", () -> check.of(spring, waits)),
                DynamicTest.dynamicTest("plain Java", () -> check.of(plain, waits)));
    }

    private static CompletionStage<String> stage(Callable<String> call) {
        try {
            return CompletableFuture.completedFuture(call.call());
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}

package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    private final Locale locale = Locale.getDefault();
    private final List<String> shown = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    private final class App extends Login {
        App(int code) {
            super((userId, userSig, callback) -> answer(code, callback));
        }

        @Override
        protected void show(String text) {
            shown.add(text);
        }

        @Override
        protected void report(int code, String desc) {
            done.add("reported " + code + " " + desc);
        }

        @Override
        protected void fetchUserSigAndLogin() {
            done.add("fetched");
        }

        @Override
        protected void askThenLogin(String question) {
            done.add("asked");
            shown.add(question);
        }
    }

    private static void answer(int code, Login.V2TIMCallback callback) {
        if (code == 0) {
            callback.onSuccess();
        } else {
            callback.onError(code, "no");
        }
    }

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(locale);
    }

    @Test
    void a_login_that_succeeds_shows_nothing() {
        new App(0).login("alice", "sig");

        assertThat(shown).isEmpty();
        assertThat(done).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {6206, 70001})
    void an_expired_usersig_is_nothing_to_tell_the_user(int code) {
        new App(code).login("alice", "old sig");

        assertThat(done).containsExactly("fetched");
        assertThat(shown).isEmpty();
    }

    @Test
    void the_user_is_asked_before_another_device_is_kicked() {
        new App(6208).login("alice", "sig");

        assertThat(done).containsExactly("asked");
        assertThat(shown).containsExactly(TimErrorCode.LOGIN_KICKED_OFF_BY_OTHER.userMessage(Locale.US));
    }

    @ParameterizedTest
    @ValueSource(ints = {9508, 70003, 10002, 424242})
    void the_user_reads_what_is_meant_for_users_and_the_developer_the_rest(int code) {
        TimErrorCode error = TimErrorCode.fromCode(code);

        new App(code).login("alice", "sig");

        assertThat(done).containsExactly("reported " + code + " no");
        assertThat(shown)
                .singleElement()
                .isEqualTo(error.userMessage(Locale.US))
                .isNotEqualTo(error.description(Locale.US))
                .asString()
                .doesNotContainPattern("\\d|UserSig|SDK|server");
    }

    @Test
    void a_future_tells_the_same() throws Exception {
        Login.login((userId, userSig, callback) -> answer(0, callback), "alice", "sig")
                .get();

        CompletableFuture<Void> login =
                Login.login((userId, userSig, callback) -> answer(70003, callback), "alice", "sig");
        assertThatThrownBy(login::get).satisfies(e -> {
            TimErrorException failure = TimErrorException.find(e);
            assertThat(failure.code()).isEqualTo(70003);
            assertThat(failure.serverMessage()).isEqualTo("no");
        });
    }
}

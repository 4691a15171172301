package example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tencentyun.TLSSigAPIv2;
import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.zip.InflaterInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private static final long SDK_APP_ID = 1400000000;
    private static final String KEY = "a secret key of this test";
    private static final int NOT_LOGGED_IN = 6014;
    private static final int USER_SIG_EXPIRED = 6206;
    private static final int KICKED_WHILE_OFFLINE = 6208;
    private static final int WRONG_USER_SIG = 70003;

    /** The chat an hour from now: it reads the UserSig as the vendor's server does. */
    private static final class Chat {
        private final Instant now = Instant.now().plus(Duration.ofHours(1));
        private final List<String> logins = new ArrayList<>();
        private final List<Integer> refusals = new ArrayList<>();
        private boolean loggedIn;

        void login(String userSig) {
            logins.add(userSig);
            if (!refusals.isEmpty()) {
                throw new TimErrorException(refusals.remove(0), "refused");
            }
            JSONObject sig = read(userSig);
            if (!sig.getString("TLS.sig").equals(signatureOf(sig))) {
                throw new TimErrorException(WRONG_USER_SIG, "wrong key");
            }
            if (sig.getLong("TLS.time") + sig.getLong("TLS.expire") <= now.getEpochSecond()) {
                throw new TimErrorException(USER_SIG_EXPIRED, "expired");
            }
            loggedIn = true;
        }

        String send() {
            if (!loggedIn) {
                throw new CompletionException(new TimErrorException(NOT_LOGGED_IN, "no login"));
            }
            return "sent";
        }

        private static JSONObject read(String userSig) {
            byte[] packed = Base64.getDecoder()
                    .decode(userSig.replace('*', '+').replace('-', '/').replace('_', '='));
            try (InflaterInputStream json = new InflaterInputStream(new ByteArrayInputStream(packed))) {
                return new JSONObject(new String(json.readAllBytes(), UTF_8));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private static String signatureOf(JSONObject sig) {
            StringBuilder signed = new StringBuilder();
            for (String field : List.of("TLS.identifier", "TLS.sdkappid", "TLS.time", "TLS.expire")) {
                signed.append(field).append(':').append(sig.get(field)).append('\n');
            }
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(KEY.getBytes(UTF_8), "HmacSHA256"));
                return Base64.getEncoder()
                        .encodeToString(mac.doFinal(signed.toString().getBytes(UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The user, and the app server that issues UserSigs with the vendor's own library. */
    private final class User implements SignIn.Account {
        private final List<String> issued = new ArrayList<>();
        private long lifetimeSeconds = Duration.ofDays(7).toSeconds();
        private boolean wantsToContinue = true;
        private int questions;
        private String userSig;

        @Override
        public String userSigInHand() {
            return userSig;
        }

        @Override
        public String newUserSig() {
            userSig = new TLSSigAPIv2(SDK_APP_ID, KEY).genUserSig("alice", lifetimeSeconds);
            issued.add(userSig);
            return userSig;
        }

        @Override
        public void login(String userSig) {
            chat.login(userSig);
        }

        @Override
        public boolean userWantsToContinueHere() {
            questions++;
            return wantsToContinue;
        }
    }

    private final Chat chat = new Chat();
    private final User alice = new User();

    SignInTest() {
        alice.userSig = new TLSSigAPIv2(SDK_APP_ID, KEY)
                .genUserSig("alice", Duration.ofDays(1).toSeconds());
    }

    private void letTheUserSigInHandExpire() {
        alice.userSig = new TLSSigAPIv2(SDK_APP_ID, KEY).genUserSig("alice", 60);
    }

    private String send() throws Exception {
        return InPlainJava.call(chat::send, new SignIn(alice), 5);
    }

    /** A call that always fails with this number. */
    private void meet(int code) {
        assertThatThrownBy(() -> InPlainJava.call(
                        () -> {
                            throw new TimErrorException(code, "no", null, ERRORS);
                        },
                        new SignIn(alice),
                        5))
                .isInstanceOf(TimErrorException.class);
    }

    private static final ErrorCatalog ERRORS = ErrorCatalog.inOrder(ShopErrorCode.catalog(), TimErrorCode.catalog());

    @Test
    void a_lost_session_takes_one_login_with_the_usersig_in_hand() throws Exception {
        assertThat(send()).isEqualTo("sent");
        assertThat(chat.logins).containsExactly(alice.userSig);
        assertThat(alice.issued).isEmpty();
        assertThat(alice.questions).isZero();
    }

    @Test
    void an_expired_usersig_takes_one_new_usersig_and_one_login_with_it() throws Exception {
        letTheUserSigInHandExpire();
        String expired = alice.userSig;

        assertThat(send()).isEqualTo("sent");
        assertThat(alice.issued).hasSize(1);
        assertThat(chat.logins).containsExactly(expired, alice.issued.get(0));
    }

    @Test
    void a_call_that_tells_of_the_expired_usersig_itself_needs_no_login_with_the_old_one() throws Exception {
        letTheUserSigInHandExpire();
        List<String> calls = new ArrayList<>();

        String result = InPlainJava.call(
                () -> {
                    calls.add("call");
                    if (calls.size() == 1) {
                        throw new TimErrorException(USER_SIG_EXPIRED, "expired");
                    }
                    return chat.send();
                },
                new SignIn(alice),
                5);

        assertThat(result).isEqualTo("sent");
        assertThat(alice.issued).hasSize(1);
        assertThat(chat.logins).isEqualTo(alice.issued);
    }

    @Test
    void an_app_server_that_counts_in_the_wrong_unit_does_not_make_a_loop() {
        letTheUserSigInHandExpire();
        alice.lifetimeSeconds = Duration.ofDays(1).toMinutes();

        assertThatThrownBy(this::send)
                .satisfies(e -> assertThat(TimErrorException.find(e).code()).isEqualTo(NOT_LOGGED_IN));
        assertThat(alice.issued).hasSize(1);
        assertThat(chat.logins).hasSize(2);
    }

    @Test
    void the_reason_why_the_login_failed_is_not_lost() {
        chat.refusals.add(WRONG_USER_SIG);

        assertThatThrownBy(this::send)
                .satisfies(e -> assertThat(TimErrorException.find(e).getSuppressed())
                        .singleElement()
                        .satisfies(why ->
                                assertThat(TimErrorException.find(why).code()).isEqualTo(WRONG_USER_SIG)));
        assertThat(chat.logins).hasSize(1);
        assertThat(alice.issued).isEmpty();
    }

    @Test
    void a_device_that_was_kicked_while_it_was_offline_logs_in_once_more_if_the_user_says_so() throws Exception {
        chat.refusals.add(KICKED_WHILE_OFFLINE);

        assertThat(send()).isEqualTo("sent");
        assertThat(alice.questions).isEqualTo(1);
        assertThat(chat.logins).containsExactly(alice.userSig, alice.userSig);
        assertThat(alice.issued).isEmpty();
    }

    @Test
    void a_device_that_was_kicked_while_it_was_offline_stays_out_if_the_user_says_so() {
        chat.refusals.add(KICKED_WHILE_OFFLINE);
        alice.wantsToContinue = false;

        assertThatThrownBy(this::send).isInstanceOf(CompletionException.class);
        assertThat(chat.logins).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {6208, 6213, 6255, 91101})
    void two_devices_do_not_kick_each_other_in_a_loop(int kicked) {
        meet(kicked);

        assertThat(alice.questions).isEqualTo(1);
        assertThat(chat.logins).hasSize(1);
        assertThat(alice.issued).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {6206, 70001, 70052, 20002})
    void a_second_failure_of_the_usersig_ends_it(int expired) {
        meet(expired);

        assertThat(alice.issued).hasSize(1);
        assertThat(chat.logins).isEqualTo(alice.issued);
    }

    @ParameterizedTest
    @ValueSource(ints = {6014, -10001, -10005})
    void a_second_loss_of_the_session_ends_it(int lost) {
        meet(lost);

        assertThat(alice.issued).isEmpty();
        assertThat(chat.logins).containsExactly(alice.userSig);
    }

    @ParameterizedTest
    @ValueSource(ints = {70003, 70009, 10002, 7004, 9508, 7501, 60018, 120301, 120345, 424242})
    void nothing_else_logs_in(int code) {
        meet(code);

        assertThat(alice.issued).isEmpty();
        assertThat(chat.logins).isEmpty();
        assertThat(alice.questions).isZero();
    }
}

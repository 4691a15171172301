package example;

import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Logs in, and tells the user what came of it. */
public abstract class Login {

    /** Stands for the SDK's own. */
    public interface V2TIMCallback {
        void onSuccess();

        void onError(int code, String desc);
    }

    /** Stands for the SDK's own. */
    public interface V2TIMManager {
        void login(String userId, String userSig, V2TIMCallback callback);
    }

    private final V2TIMManager v2TIMManager;

    protected Login(V2TIMManager v2TIMManager) {
        this.v2TIMManager = v2TIMManager;
    }

    protected abstract void show(String text);

    protected abstract void report(int code, String desc);

    protected abstract void fetchUserSigAndLogin();

    protected abstract void askThenLogin(String question);

    public void login(String userId, String userSig) {
        v2TIMManager.login(userId, userSig, new V2TIMCallback() {
            @Override
            public void onError(int code, String desc) {
                TimErrorCode error = TimErrorCode.fromCode(code); // never null, never throws
                String text = error.userMessage(Locale.getDefault()); // for the end user, as it is
                switch (error) {
                    case USER_SIG_EXPIRED:
                    case SVR_ACCOUNT_USERSIG_EXPIRED:
                        fetchUserSigAndLogin(); // once: more often does not help
                        break;
                    case LOGIN_KICKED_OFF_BY_OTHER:
                        askThenLogin(text);
                        break;
                    default:
                        report(code, desc); // for the developer
                        show(text);
                }
            }

            @Override
            public void onSuccess() {}
        });
    }

    /** The same as a future, which fails with a {@link TimErrorException}. */
    public static CompletableFuture<Void> login(V2TIMManager v2TIMManager, String userId, String userSig) {
        CompletableFuture<Void> login = new CompletableFuture<>();
        v2TIMManager.login(userId, userSig, new V2TIMCallback() {
            @Override
            public void onError(int code, String desc) {
                login.completeExceptionally(new TimErrorException(code, desc));
            }

            @Override
            public void onSuccess() {
                login.complete(null);
            }
        });
        return login;
    }
}

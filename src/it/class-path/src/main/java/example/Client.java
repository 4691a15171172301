package example;

import io.github.timerrorcodes.Retryability;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.util.Locale;

/** Calls the SDK and handles what comes back, as an application does. */
public final class Client {

    private Client() {}

    /** Stands for a call of the SDK: its callback reports this number. */
    static void call(int code, String desc) {
        if (code != 0) {
            throw new TimErrorException(code, desc);
        }
    }

    /** Returns what the application does about a failed call. */
    public static String handle(int code, String desc) {
        try {
            call(code, desc);
            return "done";
        } catch (TimErrorException e) {
            switch (e.timErrorCode()) {
                case USER_SIG_EXPIRED:
                case SVR_ACCOUNT_USERSIG_EXPIRED:
                    return "log in again";
                case SVR_MSG_CUSTOM_CALLBACK_ERROR:
                    return "our own rule " + e.code();
                case UNRECOGNIZED:
                    return "unknown " + e.code() + ": " + e.serverMessage();
                default:
                    return describe(e.timErrorCode());
            }
        }
    }

    private static String describe(TimErrorCode code) {
        if (code.retryability() == Retryability.THROTTLED) {
            return "wait " + code.minRetryDelayMillis();
        }
        return code.retryability().isAutomatic() ? "repeat" : code.userMessage(Locale.US);
    }
}

package example.shop;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.util.Locale;

/** The one place where the app decides what a failed call means to its user. */
public final class ShopErrors {
    /** The shop's own codes first, then the vendor's. */
    public static final ErrorCatalog ERRORS = ErrorCatalog.inOrder(ShopErrorCode.catalog(), TimErrorCode.catalog());

    private ShopErrors() {}

    /** Sends an order through the chat, and returns what to tell the user. */
    public static String order(Call call, Locale locale) {
        try {
            call.run();
            return "ok";
        } catch (TimErrorException e) {
            ErrorCode error = e.errorCode();
            if (error == ShopErrorCode.CART_LOCKED) {
                return "wait for the other device";
            }
            if (error == TimErrorCode.USER_SIG_EXPIRED) {
                return "log in again";
            }
            if (error.retryability().isAutomatic()) {
                return "try again in " + e.retryDelayMillis(1000) + " ms";
            }
            return error.userMessage(locale);
        }
    }

    /** What the SDK's {@code onError} is turned into. */
    public static TimErrorException failure(int code, String desc) {
        return new TimErrorException(code, desc, null, ERRORS);
    }

    /** A call of the SDK that waits for its callback. */
    public interface Call {
        void run() throws TimErrorException;
    }
}

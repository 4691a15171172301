package example;

import io.github.timerrorcodes.TimErrorCode;
import java.util.Locale;

/** A small app that uses all that a shrinker could break: the lookup, a switch, texts in two languages, names. */
public final class App {

    private App() {}

    public static void main(String[] args) {
        for (String arg : args) {
            TimErrorCode code = TimErrorCode.fromCode(Integer.parseInt(arg));
            System.out.println(
                    arg + " " + handle(code) + " " + code.name() + " " + code.category() + " " + code.sdkConstant());
            System.out.println(code.description(Locale.ENGLISH) + " "
                    + code.remedy(Locale.SIMPLIFIED_CHINESE).length());
        }
        System.out.println(TimErrorCode.valueOf("USER_SIG_EXPIRED").code());
        try {
            TimErrorCode.valueOf("NO_SUCH_CODE");
        } catch (IllegalArgumentException e) {
            System.out.println("no such code");
        }
    }

    private static String handle(TimErrorCode code) {
        switch (code) {
            case USER_SIG_EXPIRED:
                return "log in";
            case SVR_MSG_CUSTOM_CALLBACK_ERROR:
                return "our own";
            case UNRECOGNIZED:
                return "unknown";
            default:
                return code.isRetryable() ? "repeat" : "give up";
        }
    }
}

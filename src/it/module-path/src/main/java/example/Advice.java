package example;

import io.github.timerrorcodes.TimErrorCode;
import java.util.Locale;

/** Puts an error into words. */
public final class Advice {

    private Advice() {}

    public static String of(int code, Locale locale) {
        TimErrorCode error = TimErrorCode.fromCode(code);
        return error.description(locale) + " " + error.remedy(locale);
    }
}

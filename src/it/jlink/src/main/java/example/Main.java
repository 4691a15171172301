package example;

import io.github.timerrorcodes.TimErrorCode;
import java.util.Locale;

/** Explains a code with nothing but the image. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        TimErrorCode code = TimErrorCode.fromCode(Integer.parseInt(args[0]));
        System.out.println(code + ": " + code.remedy(Locale.ENGLISH));
    }
}

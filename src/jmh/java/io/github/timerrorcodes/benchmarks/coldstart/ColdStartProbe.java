package io.github.timerrorcodes.benchmarks.coldstart;

import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.benchmarks.generated.BareErrorCode;
import io.github.timerrorcodes.benchmarks.generated.MapWithBundle;
import java.util.Locale;

/** Does one thing for the first time in a fresh virtual machine and prints how many nanoseconds passed until each step. */
public final class ColdStartProbe {
    private static final int NUMBER = 6206;

    private ColdStartProbe() {}

    /** Takes the name of a {@link Contender}. */
    public static void main(String[] args) {
        Object code;
        Object description;
        long coded;
        Locale locale = Locale.ENGLISH;
        String contender = args[0];
        long start = System.nanoTime();
        switch (contender) {
            case "BARE_ENUM" -> {
                code = Bare.code();
                coded = System.nanoTime();
                description = "";
            }
            case "LIBRARY" -> {
                code = Library.code();
                coded = System.nanoTime();
                description = Library.description(locale);
            }
            default -> {
                code = Bundle.code();
                coded = System.nanoTime();
                description = Bundle.description(locale);
            }
        }
        long described = System.nanoTime();
        System.out.println((coded - start) + " " + (described - start));
        System.err.println(code + ": " + description);
    }

    private static final class Bare {
        static Object code() {
            return BareErrorCode.USER_SIG_EXPIRED;
        }
    }

    private static final class Library {
        static Object code() {
            return TimErrorCode.fromCode(NUMBER);
        }

        static Object description(Locale locale) {
            return TimErrorCode.fromCode(NUMBER).description(locale);
        }
    }

    private static final class Bundle {
        static Object code() {
            return MapWithBundle.key(NUMBER);
        }

        static Object description(Locale locale) {
            return MapWithBundle.description(NUMBER, locale);
        }
    }
}

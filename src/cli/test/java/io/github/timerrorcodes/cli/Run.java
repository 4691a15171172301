package io.github.timerrorcodes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** What became of running the command. */
record Run(int status, String out, String err) {

    /** Runs the command in this virtual machine, on an English system whose consoles are in UTF-8. */
    static Run of(String... args) {
        return on(Locale.ENGLISH, args);
    }

    /** Runs the command in this virtual machine, on a system in this language whose consoles are in UTF-8. */
    static Run on(Locale system, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, system, new Console(out, UTF_8), new Console(err, UTF_8));
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}

package io.github.timerrorcodes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Locale;

/** What became of running the command. */
record Run(int status, String out, String err) {

    /** Runs the command in this virtual machine, on an English system whose consoles are in UTF-8. */
    static Run of(String... args) {
        return on(Locale.ENGLISH, args);
    }

    /** Runs the command in this virtual machine, on a system in this language whose consoles are in UTF-8. */
    static Run on(Locale system, String... args) {
        return reading(InputStream.nullInputStream(), system, args);
    }

    /** Runs the command in this virtual machine with something on its standard input. */
    static Run reading(String input, String... args) {
        return reading(new ByteArrayInputStream(input.getBytes(UTF_8)), Locale.ENGLISH, args);
    }

    /** Runs the command in this virtual machine with something on its standard input. */
    static Run reading(InputStream input, Locale system, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, system, input, new Console(out, UTF_8), new Console(err, UTF_8));
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}

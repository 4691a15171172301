package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.TimErrorCategory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;

/** Explains error codes at the command line. */
public final class Main {
    static final int OK = 0;
    static final int NOT_FOUND = 1;
    static final int BAD_USAGE = 2;

    private Main() {}

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(run(args, stream(FileDescriptor.out), stream(FileDescriptor.err)));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        Arguments arguments;
        try {
            arguments = Arguments.parse(args);
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("Try --help.");
            return BAD_USAGE;
        }
        switch (arguments.action()) {
            case HELP:
                out.print(usage());
                return OK;
            case LIST:
                new Report(arguments.language(), out).list(arguments.codesToList());
                return OK;
            default:
                return new Lookup(new Report(arguments.language(), out), err).explain(arguments.words());
        }
    }

    private static String usage() {
        return "Usage: java -jar tim-error-codes.jar [--lang TAG] CODE...\n"
                + "       java -jar tim-error-codes.jar [--lang TAG] --list [CATEGORY]\n"
                + "\n"
                + "Explains error codes of Tencent Cloud Chat (IM).\n"
                + "\n"
                + "  CODE               a number (6206, -10001), a name (USER_SIG_EXPIRED) or a\n"
                + "                     constant of the SDK (ERR_USER_SIG_EXPIRED)\n"
                + "  --list [CATEGORY]  list all codes, or those of one category:\n"
                + ("                     " + join((Object[]) TimErrorCategory.values()) + "\n")
                + ("  --lang TAG         the language of the texts: " + join(Arguments.languages()) + "\n")
                + "  --help             show this help\n"
                + "\n"
                + "Exit status: 0 found, 1 not in the catalog, 2 wrong usage.\n";
    }

    static String join(Object... items) {
        StringBuilder joined = new StringBuilder();
        for (Object item : items) {
            joined.append(joined.length() == 0 ? "" : ", ").append(item);
        }
        return joined.toString();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        Charset charset = ConsoleCharset.of(System.getProperty("stdout.encoding"), Charset.defaultCharset());
        try {
            return new PrintStream(new FileOutputStream(descriptor), true, charset.name());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}

package io.github.timerrorcodes.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the two streams that the command prints to. What is printed is kept until it is written: its encoding is chosen for
 * all of it, since a Japanese console encodes Japanese and English and yet not Chinese. What is too long to be kept is {@link
 * #send sent} piece by piece; the first piece that is not all ASCII then decides.
 */
final class Console {
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int LONG = 1 << 16;

    private final OutputStream stream;
    private final Charset charset;
    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);
    private @Nullable Charset chosen;
    private @Nullable IOException failure;

    Console(OutputStream stream, Charset charset) {
        this.stream = stream;
        this.charset = charset;
    }

    static Console standardOutput() {
        return new Console(new FileOutputStream(FileDescriptor.out), charsetOf("stdout"));
    }

    static Console standardError() {
        return new Console(new FileOutputStream(FileDescriptor.err), charsetOf("stderr"));
    }

    /** Returns the encoding of a stream, by what the virtual machine tells of it. */
    private static Charset charsetOf(String stream) {
        // JDK 17 has the second name, and neither of the first two where the output goes to a file or a pipe.
        return Stream.of(stream + ".encoding", "sun." + stream + ".encoding", "native.encoding")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .flatMap(Console::charset)
                .findFirst()
                .orElse(Charset.defaultCharset());
    }

    private static Stream<Charset> charset(String name) {
        try {
            return Stream.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Stream.empty();
        }
    }

    PrintWriter writer() {
        return writer;
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** Writes all that was printed, in the console's encoding if that has all its characters, and otherwise in UTF-8. */
    void write() throws IOException {
        send();
        if (failure != null) {
            throw failure;
        }
    }

    /** Returns whether so much has been printed that it should be {@link #send sent}. */
    boolean isLong() {
        return text.getBuffer().length() > LONG;
    }

    /**
     * Writes what was printed since the last time. Where the encoding was chosen by an earlier piece, what it lacks becomes a
     * question mark.
     *
     * @return whether more can be written; if not, {@link #write} tells why
     */
    boolean send() {
        writer.flush();
        String printed = text.toString();
        text.getBuffer().setLength(0);
        if (failure == null) {
            try {
                stream.write(printed.getBytes(charsetFor(printed)));
                stream.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
        return failure == null;
    }

    private Charset charsetFor(String printed) {
        if (chosen != null) {
            return chosen;
        }
        boolean fits = charset.canEncode() && charset.newEncoder().canEncode(printed);
        Charset fitting = fits ? charset : StandardCharsets.UTF_8;
        if (!isAscii(printed, fitting)) {
            chosen = fitting;
        }
        return fitting;
    }

    private static boolean isAscii(String printed, Charset encoding) {
        return printed.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)
                && Arrays.equals(printed.getBytes(StandardCharsets.US_ASCII), printed.getBytes(encoding));
    }
}

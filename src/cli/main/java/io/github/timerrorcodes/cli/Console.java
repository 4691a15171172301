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
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One of the two streams that the command prints to. What is printed is kept until the end: its encoding is chosen for all of
 * it, since a Japanese console encodes Japanese and English and yet not Chinese.
 */
final class Console {
    private final OutputStream stream;
    private final Charset charset;
    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);

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
        writer.flush();
        String printed = text.toString();
        boolean fits = charset.canEncode() && charset.newEncoder().canEncode(printed);
        stream.write(printed.getBytes(fits ? charset : StandardCharsets.UTF_8));
        stream.flush();
    }
}

package io.github.timerrorcodes.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Chooses the encoding of what is printed. */
final class ConsoleCharset {
    private static final String JAPANESE_AND_CHINESE = "語语。";

    private ConsoleCharset() {}

    /**
     * Returns the console's own encoding, or UTF-8 where that has no Japanese or Chinese characters, as in the POSIX
     * locale.
     *
     * @param console what the virtual machine calls the encoding of the console; {@code null} where it does not tell
     * @param otherwise the encoding of a console that is not told, or not known
     */
    static Charset of(@Nullable String console, Charset otherwise) {
        Charset charset = console != null && Charset.isSupported(console) ? Charset.forName(console) : otherwise;
        boolean fits = charset.canEncode() && charset.newEncoder().canEncode(JAPANESE_AND_CHINESE);
        return fits ? charset : StandardCharsets.UTF_8;
    }
}

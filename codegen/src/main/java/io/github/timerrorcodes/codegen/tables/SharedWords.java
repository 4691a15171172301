package io.github.timerrorcodes.codegen.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The words that the library's own tables have for what all catalogs share: retryabilities, the fields of a code, and what
 * the documents say. They stand beside this class, as the library's folder of tables has them.
 */
final class SharedWords {
    private static final Locale SOURCE_LANGUAGE = Locale.JAPANESE;

    private SharedWords() {}

    /** Reads the file of that name in a language, or in English where the library does not speak it. */
    static TableFile read(Locale language, String name, List<String> columns) {
        String content = content(folderOf(language) + name);
        if (content == null) {
            content = content(folderOf(Locale.ENGLISH) + name);
        }
        if (content == null) {
            throw new IllegalStateException("the generator was built without its words: " + name);
        }
        return TableFileReader.parseTrusted(name, content, columns);
    }

    private static String folderOf(Locale language) {
        return language.equals(SOURCE_LANGUAGE) ? "words/" : "words/" + language.toLanguageTag() + "/";
    }

    private static String content(String resource) {
        try (InputStream in = SharedWords.class.getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

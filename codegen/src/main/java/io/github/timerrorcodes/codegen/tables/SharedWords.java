package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.Naming;
import io.github.timerrorcodes.codegen.model.PageText;
import io.github.timerrorcodes.codegen.model.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The words that the library's own tables have for what all catalogs share: retryabilities, the fields of a code, and what
 * the documents say. They stand beside this class, as the library's folder of tables has them.
 */
final class SharedWords {
    /** What the library's documents say of themselves, and what another catalog's say until it gives words of its own. */
    private static final Map<String, Function<Naming, String>> OF_THE_VENDOR = Map.of(
            PageText.TITLE.key(), Naming::enumName,
            PageText.SUBTITLE.key(), naming -> naming.packageName() + "." + naming.enumName(),
            PageText.NOTE.key(), Naming::packageName);

    private SharedWords() {}

    /**
     * Reads the file of that name in a language, or in English where the library does not speak it.
     *
     * @param naming whose catalog the words are for: what they say of the vendor's is left out
     */
    static TableFile read(Naming naming, Locale language, String name, List<String> columns) {
        String content = content(folderOf(language) + name);
        if (content == null) {
            content = content(folderOf(Locale.ENGLISH) + name);
        }
        if (content == null) {
            throw new IllegalStateException("the generator was built without its words: " + name);
        }
        TableFile words = TableFileReader.parseTrusted(name, content, columns);
        List<Row> rows = words.rows().stream().map(row -> about(naming, row)).toList();
        return new TableFile(words.name(), rows, words.complete());
    }

    private static Row about(Naming naming, Row row) {
        Function<Naming, String> text = OF_THE_VENDOR.get(row.values().getOrDefault(Columns.LABEL, ""));
        if (text == null) {
            return row;
        }
        Map<String, String> values = new LinkedHashMap<>(row.values());
        values.put(Columns.TEXT, text.apply(naming));
        return new Row(row.file(), row.line(), values);
    }

    private static String folderOf(Locale language) {
        return language.equals(Settings.LIBRARY.sourceLanguage())
                ? "words/"
                : "words/" + language.toLanguageTag() + "/";
    }

    private static String content(String resource) {
        try (InputStream in = SharedWords.class.getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

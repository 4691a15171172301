package io.github.timerrorcodes.codegen.sources;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All Java sources of a catalog. */
public final class JavaSources {
    /**
     * The most codes that a catalog can have. All constants of an enum are made in one method, its static initializer, which
     * may have 65,535 bytes; a constant takes up to 31 of them.
     */
    public static final int MOST_CODES = 2000;

    private JavaSources() {}

    /**
     * Returns the sources; the same catalog gives the same text on any machine.
     *
     * @param nullAnnotations whether they may use the annotations of JSpecify
     * @param encoding the encoding that the compiler reads them in
     */
    public static List<GeneratedFile> of(Catalog catalog, boolean nullAnnotations, Charset encoding) {
        TypeNames names = new TypeNames(catalog.naming(), nullAnnotations);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(CodeEnum.of(names, catalog));
        files.add(GroupEnum.ofCategories(names, catalog));
        files.add(GroupEnum.ofTables(names, catalog));
        files.add(LanguagesClass.of(names, catalog));
        catalog.languages().forEach(language -> files.add(TextsClass.of(names, catalog, language)));
        return files.stream()
                .map(file -> new GeneratedFile(file.path(), encodable(file.content(), encoding), encoding))
                .toList();
    }

    /** Returns a source that means the same and holds only characters of an encoding. */
    private static String encodable(String source, Charset encoding) {
        CharsetEncoder encoder = encoding.newEncoder();
        if (encoder.canEncode(source)) {
            return source;
        }
        StringBuilder escaped = new StringBuilder(source.length());
        source.chars().forEach(c -> {
            if (encoder.canEncode((char) c)) {
                escaped.append((char) c);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return escaped.toString();
    }
}

package io.github.timerrorcodes.codegen.documents;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Fills in a template. Whatever is filled in is escaped for the format of the template, unless the template says raw. */
final class Templates {
    private static final String MARKDOWN = "markdown";
    private static final String HTML = "html";
    private static final String PLAIN = "plain";

    private final PebbleEngine engine;

    private Templates(String escaping) {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix(Templates.class.getPackageName().replace('.', '/'));
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .newLineTrimming(false)
                .defaultLocale(Locale.ROOT)
                .addEscapingStrategy(HTML, Escapes::html)
                .addEscapingStrategy(MARKDOWN, Escapes::markdown)
                .addEscapingStrategy(PLAIN, text -> text)
                .defaultEscapingStrategy(escaping)
                .build();
    }

    static Templates html() {
        return new Templates(HTML);
    }

    static Templates markdown() {
        return new Templates(MARKDOWN);
    }

    /** Templates into which names are filled that need no escaping. */
    static Templates plain() {
        return new Templates(PLAIN);
    }

    String fill(String template, Map<String, Object> values) {
        StringWriter filled = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(filled, values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filled.toString();
    }
}

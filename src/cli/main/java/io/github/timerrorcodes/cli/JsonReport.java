package io.github.timerrorcodes.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.timerrorcodes.cli.Answer.Found;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Prints an array of codes, for a program. Its fields are called as in the catalog's own JSON document. */
final class JsonReport implements Report {
    private final Locale language;
    private final Console out;
    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    JsonReport(Locale language, Console out) {
        this.language = language;
        this.out = out;
        json.setFormattingStyle(FormattingStyle.PRETTY);
        write(json::beginArray);
    }

    @Override
    public void add(Found found) {
        write(json::beginObject);
        if (found.asked() != null) {
            write(() -> json.name("asked").value(found.asked()));
        }
        write(() -> JsonFields.write(found.code(), language, json));
        write(json::endObject);
    }

    @Override
    public void close() {
        write(json::endArray);
        out.writer().println(JsonFields.printable(text.toString(), out));
    }

    private static void write(Part part) {
        try {
            part.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that is written into memory, and so does not fail. */
    private interface Part {
        void write() throws IOException;
    }
}

package io.github.timerrorcodes.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.timerrorcodes.cli.Answer.Found;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints an array of codes, for a program. Its fields are called as in the catalog's own JSON document. */
final class JsonReport implements Report {
    private final Locale language;
    private final Console out;
    private final List<Found> codes = new ArrayList<>();

    JsonReport(Locale language, Console out) {
        this.language = language;
        this.out = out;
    }

    @Override
    public void add(Found found) {
        codes.add(found);
    }

    @Override
    public void close() {
        JsonFields.print(out, FormattingStyle.PRETTY, this::write);
    }

    private void write(JsonWriter json) throws IOException {
        json.beginArray();
        for (Found found : codes) {
            json.beginObject();
            if (found.asked() != null) {
                json.name("asked").value(found.asked());
            }
            JsonFields.write(found.code(), language, json);
            json.endObject();
        }
        json.endArray();
    }
}

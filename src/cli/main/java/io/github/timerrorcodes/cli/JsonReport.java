package io.github.timerrorcodes.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.cli.Answer.Found;
import io.github.timerrorcodes.cli.Answer.Likely;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints an array of codes, for a program. Its fields are called as in the catalog's own JSON document. */
final class JsonReport implements Report {
    private final Locale language;
    private final Console out;
    private final List<Row> rows = new ArrayList<>();

    private record Row(@Nullable String asked, String match, ErrorCode code) {}

    JsonReport(Locale language, Console out) {
        this.language = language;
        this.out = out;
    }

    @Override
    public void add(Found found) {
        rows.add(new Row(found.asked(), Found.MATCH, found.code()));
    }

    @Override
    public void add(Likely likely) {
        likely.codes().forEach(code -> rows.add(new Row(likely.asked(), likely.match(), code)));
    }

    @Override
    public void close() {
        JsonFields.print(out, FormattingStyle.PRETTY, this::write);
    }

    private void write(JsonWriter json) throws IOException {
        json.beginArray();
        for (Row row : rows) {
            json.beginObject();
            if (row.asked() != null) {
                json.name("asked").value(row.asked());
                json.name("match").value(row.match());
            }
            JsonFields.write(row.code(), language, json);
            json.endObject();
        }
        json.endArray();
    }
}

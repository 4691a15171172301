package io.github.timerrorcodes.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.timerrorcodes.ErrorMention;
import io.github.timerrorcodes.cli.Block.FoundLine;
import io.github.timerrorcodes.cli.Summary.Place;
import io.github.timerrorcodes.cli.Summary.Tally;
import java.io.IOException;
import java.util.Locale;

/** Prints what was found in logs, for a program: an object for each line, on a line of its own, or one for all. */
final class JsonScan implements ScanReport {
    private final Locale language;
    private final Console out;

    JsonScan(Locale language, Console out) {
        this.language = language;
        this.out = out;
    }

    @Override
    public void add(String file, long number, FoundLine line) {
        JsonFields.print(out, FormattingStyle.COMPACT, json -> write(json, file, number, line));
    }

    @Override
    public void sum(Summary summary) {
        JsonFields.print(out, FormattingStyle.PRETTY, json -> write(json, summary));
    }

    private void write(JsonWriter json, String file, long number, FoundLine line) throws IOException {
        json.beginObject();
        json.name("file").value(file);
        json.name("line").value(number);
        json.name("text").value(line.text());
        json.name("mentions").beginArray();
        for (ErrorMention mention : line.mentions()) {
            json.beginObject();
            json.name("mentioned").value(mention.code());
            JsonFields.write(mention.error(), language, json);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void write(JsonWriter json, Summary summary) throws IOException {
        json.beginObject();
        json.name("lines").value(summary.lines());
        json.name("mentions").value(summary.mentions());
        json.name("codes").beginArray();
        for (Tally tally : summary.codes()) {
            json.beginObject();
            write(json, tally);
            JsonFields.write(tally.code(), language, json);
            json.endObject();
        }
        json.endArray();
        json.name("unrecognized").beginArray();
        for (Tally tally : summary.unrecognized()) {
            json.beginObject();
            write(json, tally);
            json.endObject();
        }
        json.endArray();
        json.name("furtherUnrecognized").value(summary.untold());
        json.endObject();
    }

    private static void write(JsonWriter json, Tally tally) throws IOException {
        json.name("mentioned").value(tally.number());
        json.name("count").value(tally.count());
        write(json.name("first"), tally.first());
        write(json.name("last"), tally.last());
    }

    private static void write(JsonWriter json, Place place) throws IOException {
        json.beginObject();
        json.name("file").value(place.file());
        json.name("line").value(place.line());
        json.endObject();
    }
}

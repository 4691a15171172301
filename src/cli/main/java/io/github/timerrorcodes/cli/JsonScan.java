package io.github.timerrorcodes.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.timerrorcodes.ErrorMention;
import io.github.timerrorcodes.cli.Block.FoundLine;
import io.github.timerrorcodes.cli.Summary.Place;
import io.github.timerrorcodes.cli.Summary.Tally;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Prints what was found in logs, for a program: an object for each line, on a line of its own, or one for all. */
final class JsonScan implements ScanReport {
    private final boolean ofLines;
    private final Locale language;
    private final Console out;

    JsonScan(boolean ofLines, Locale language, Console out) {
        this.ofLines = ofLines;
        this.language = language;
        this.out = out;
    }

    /** Something that is written into memory, and so does not fail. */
    private interface Part {
        void write(JsonWriter json) throws IOException;
    }

    @Override
    public boolean isOfLines() {
        return ofLines;
    }

    @Override
    public void add(String file, long number, FoundLine line) {
        if (ofLines) {
            print(FormattingStyle.COMPACT, json -> write(json, file, number, line));
        }
    }

    @Override
    public void close(Summary summary) {
        if (!ofLines) {
            print(FormattingStyle.PRETTY, json -> write(json, summary));
        }
    }

    private void print(FormattingStyle style, Part part) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(style);
        try {
            part.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.writer().println(JsonFields.printable(text.toString(), out));
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

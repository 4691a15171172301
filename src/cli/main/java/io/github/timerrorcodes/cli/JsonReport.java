package io.github.timerrorcodes.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.cli.Answer.Found;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Prints an array of codes, for a program. Its fields are called as in the catalog's own JSON document. */
final class JsonReport implements Report {
    private static final char LAST_OF_ASCII = '~';

    private final Locale language;
    private final Labels labels;
    private final Console out;
    private final StringWriter text = new StringWriter();
    private final JsonWriter json = new JsonWriter(text);

    JsonReport(Locale language, Console out) {
        this.language = language;
        this.labels = new Labels(language);
        this.out = out;
        json.setFormattingStyle(FormattingStyle.PRETTY);
        write(json::beginArray);
    }

    @Override
    public void add(Found found) {
        ErrorCode code = found.code();
        write(json::beginObject);
        if (found.asked() != null) {
            write(() -> json.name("asked").value(found.asked()));
        }
        write(() -> json.name("code")
                .value(code.code())
                .name("lastCode")
                .value(code.lastCode())
                .name("name")
                .value(code.name())
                .name("sdkConstant")
                .value(code.sdkConstant())
                .name("category")
                .value(code.category().name())
                .name("categoryTitle")
                .value(code.category().title(language))
                .name("table")
                .value(code.table().name())
                .name("tableTitle")
                .value(code.table().title(language))
                .name("description")
                .value(code.description(language))
                .name("remedy")
                .value(code.remedy(language))
                .name("userMessage")
                .value(code.userMessage(language))
                .name("retryability")
                .value(code.retryability().name())
                .name("retryAdvice")
                .value(code.retryAdvice(language))
                .name("minDelayMillis")
                .value(code.minRetryDelayMillis())
                .name("outcome")
                .value(code.outcome().name())
                .name("outcomeTitle")
                .value(labels.of(code.outcome()))
                .endObject());
    }

    @Override
    public void close() {
        write(json::endArray);
        String written = text.toString();
        out.writer().println(out.isUtf8() ? written : inAscii(written));
    }

    /**
     * Escapes all but ASCII. Programs take JSON for UTF-8, whatever the console is; in ASCII both read the same. Only strings
     * of JSON have other characters, so that each can be escaped where it stands.
     */
    private static String inAscii(String json) {
        StringBuilder ascii = new StringBuilder();
        json.chars()
                .forEach(c -> ascii.append(
                        c <= LAST_OF_ASCII ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
        return ascii.toString();
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

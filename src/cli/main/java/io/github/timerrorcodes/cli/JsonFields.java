package io.github.timerrorcodes.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.timerrorcodes.ErrorCode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** What is printed as JSON, and what it tells of a code. The fields are called as in the catalog's own JSON document. */
final class JsonFields {
    private static final char LAST_OF_ASCII = '~';

    private JsonFields() {}

    /** Something that is written into memory, and so does not fail. */
    interface Part {
        void write(JsonWriter json) throws IOException;
    }

    /** Prints a whole JSON text. */
    static void print(Console out, FormattingStyle style, Part part) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(style);
        try {
            part.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.writer().println(printable(text.toString(), out));
    }

    /** Writes the fields of a code into the object that has been begun. */
    static void write(ErrorCode code, Locale language, JsonWriter json) throws IOException {
        json.name("code").value(code.code());
        json.name("lastCode").value(code.lastCode());
        json.name("name").value(code.name());
        json.name("sdkConstant").value(code.sdkConstant());
        json.name("category").value(code.category().name());
        json.name("categoryTitle").value(code.category().title(language));
        json.name("table").value(code.table().name());
        json.name("tableTitle").value(code.table().title(language));
        json.name("description").value(code.description(language));
        json.name("remedy").value(code.remedy(language));
        json.name("userMessage").value(code.userMessage(language));
        json.name("retryability").value(code.retryability().name());
        json.name("retryAdvice").value(code.retryAdvice(language));
        json.name("minDelayMillis").value(code.minRetryDelayMillis());
        json.name("outcome").value(code.outcome().name());
        json.name("outcomeTitle").value(new Labels(language).of(code.outcome()));
    }

    /**
     * Returns JSON as a console can print it: in UTF-8 as it is, and otherwise with all but ASCII escaped. Programs take JSON
     * for UTF-8, whatever the console is; in ASCII both read the same. Only strings of JSON have other characters, so that
     * each can be escaped where it stands.
     */
    private static String printable(String json, Console out) {
        if (out.isUtf8()) {
            return json;
        }
        StringBuilder ascii = new StringBuilder();
        json.chars()
                .forEach(c -> ascii.append(
                        c <= LAST_OF_ASCII ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
        return ascii.toString();
    }
}

package io.github.timerrorcodes.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of a JSON document that knows where it stands, so that a message can tell what is wrong there. */
record JsonPart(JsonElement element, String path) {

    /** The document is not what it should be; the message tells where and why. */
    static final class UnfitException extends Exception {
        private static final long serialVersionUID = 1L;

        UnfitException(String message) {
            super(message);
        }
    }

    /**
     * Reads a document from a file.
     *
     * @throws UnfitException if it cannot be read or is no JSON; the message tells the file and the reason
     */
    static JsonPart read(Path file) throws UnfitException {
        try {
            return of(Files.readString(file), file + ": $");
        } catch (CharacterCodingException e) {
            throw new UnfitException(file + ": is not in UTF-8");
        } catch (JsonParseException e) {
            throw new UnfitException(file + ": is no JSON: " + e.getMessage());
        } catch (IOException e) {
            throw new UnfitException(file + ": cannot be read: " + e);
        }
    }

    /** Returns a document, which messages call by that path. */
    static JsonPart of(String json, String path) {
        return new JsonPart(JsonParser.parseString(json), path);
    }

    UnfitException unfit(String reason) {
        return new UnfitException(path + ": " + reason);
    }

    /** Returns a field that has to be there. */
    JsonPart get(String field) throws UnfitException {
        if (!element.isJsonObject()) {
            throw unfit("should be an object");
        }
        JsonElement found = element.getAsJsonObject().get(field);
        if (found == null) {
            throw unfit("lacks the field \"" + field + "\"");
        }
        return new JsonPart(found, path + "." + field);
    }

    List<JsonPart> list() throws UnfitException {
        if (!element.isJsonArray()) {
            throw unfit("should be an array");
        }
        List<JsonPart> parts = new ArrayList<>();
        for (JsonElement each : element.getAsJsonArray()) {
            parts.add(new JsonPart(each, path + "[" + parts.size() + "]"));
        }
        return parts;
    }

    /** Returns the strings of an array. */
    List<String> texts() throws UnfitException {
        List<String> texts = new ArrayList<>();
        for (JsonPart part : list()) {
            texts.add(part.text());
        }
        return texts;
    }

    String text() throws UnfitException {
        if (!(element instanceof JsonPrimitive primitive) || !primitive.isString()) {
            throw unfit("should be a string");
        }
        return primitive.getAsString();
    }

    @Nullable
    String textOrNull() throws UnfitException {
        return element.isJsonNull() ? null : text();
    }

    int number() throws UnfitException {
        long number = longNumber();
        if (number != (int) number) {
            throw unfit("should fit a Java int");
        }
        return (int) number;
    }

    long longNumber() throws UnfitException {
        if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
            try {
                return Long.parseLong(primitive.getAsString());
            } catch (NumberFormatException e) {
                throw unfit("should be a whole number");
            }
        }
        throw unfit("should be a number");
    }

    /** Returns the constant of an enum that is named. */
    <E extends Enum<E>> E constant(Class<E> type) throws UnfitException {
        String name = text();
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw unfit(
                String.format(Locale.ROOT, "is \"%s\"; there are %s", name, Arrays.toString(type.getEnumConstants())));
    }
}

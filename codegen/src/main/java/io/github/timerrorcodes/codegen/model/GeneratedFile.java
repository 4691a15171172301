package io.github.timerrorcodes.codegen.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file that an emitter has made and that has not been written yet.
 *
 * @param path where it belongs, relative to the output folder, with slashes
 * @param content its whole text
 * @param encoding the encoding that it is written in; it has every character of the text
 */
public record GeneratedFile(String path, String content, Charset encoding) {

    /** A file in UTF-8. */
    public GeneratedFile(String path, String content) {
        this(path, content, StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return content.getBytes(encoding);
    }
}

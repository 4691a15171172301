package io.github.timerrorcodes.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of text files, as tests compare and copy them. */
public final class TextFiles {

    private TextFiles() {}

    /** Returns the contents of all files below a folder by their paths, with slashes. */
    public static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return contents;
    }

    /** Copies a folder with all that is in it and returns the copy. */
    public static Path copy(Path folder, Path copy) throws IOException {
        for (Map.Entry<String, String> file : contents(folder).entrySet()) {
            Path target = copy.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return copy;
    }
}

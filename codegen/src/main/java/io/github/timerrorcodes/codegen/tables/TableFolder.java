package io.github.timerrorcodes.codegen.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folder of the tables: its files, each read as a CSV table. */
final class TableFolder {
    private final Path folder;
    private final Problems problems;

    TableFolder(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Reads the file of that name, which must be there; what is wrong with it is among the problems afterwards. */
    CsvTable read(String name, List<String> columns) throws IOException {
        Optional<CsvTable> table = readIfThere(name, columns);
        if (table.isEmpty()) {
            problems.add(name, 1, "the file is missing; add it with the columns " + String.join(",", columns));
        }
        return table.orElse(CsvTable.unreadable(name));
    }

    /** Reads the file of that name, if it is there. */
    Optional<CsvTable> readIfThere(String name, List<String> columns) throws IOException {
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        Optional<String> content = decode(name, Files.readAllBytes(path));
        return Optional.of(
                content.isEmpty()
                        ? CsvTable.unreadable(name)
                        : new CsvReader(problems).parse(name, content.get(), columns));
    }

    private Optional<String> decode(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            problems.add(name, line, "the file is not UTF-8 from here on; save it as UTF-8");
            return Optional.empty();
        }
        // Spreadsheets write a byte-order mark and cannot be told not to.
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Returns the names of the folders, in their order, but for hidden ones. */
    List<String> folders() throws IOException {
        return names("", true);
    }

    /** Returns the names of the files within one of the folders, or within this one, in their order, but for hidden ones. */
    List<String> files(String subfolder) throws IOException {
        return names(subfolder, false);
    }

    private List<String> names(String subfolder, boolean folders) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder.resolve(subfolder))) {
            for (Path path : paths) {
                String name = path.getFileName().toString();
                if (!name.startsWith(".") && Files.isDirectory(path) == folders) {
                    names.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        return names;
    }
}

package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that generated files go to. Every file is first written whole under another name, so that a failure leaves
 * no half of one. Files that have not changed are not touched, so that nothing is compiled again for them, and files of
 * an earlier run that are no longer generated are deleted. Files that the generator did not write are left alone.
 */
final class OutputFolder {
    private static final String MANIFEST = ".generated-files";

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    void replaceWith(List<GeneratedFile> files) throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (GeneratedFile file : files) {
                Path target = folder.resolve(file.path());
                if (!holds(target, file.content())) {
                    staged.put(stage(target, file.content()), target);
                }
            }
            Set<String> written =
                    files.stream().map(GeneratedFile::path).collect(Collectors.toCollection(TreeSet::new));
            Set<String> before = manifest();
            for (Map.Entry<Path, Path> move : staged.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
            for (String path : before) {
                if (!written.contains(path)) {
                    Files.deleteIfExists(folder.resolve(path));
                }
            }
            if (!before.equals(written)) {
                Files.write(folder.resolve(MANIFEST), written);
            }
        } finally {
            for (Path leftOver : staged.keySet()) {
                Files.deleteIfExists(leftOver);
            }
        }
    }

    private static boolean holds(Path file, String content) throws IOException {
        return Files.isRegularFile(file) && Files.readString(file).equals(content);
    }

    private static Path stage(Path target, String content) throws IOException {
        Files.createDirectories(target.getParent());
        Path staged = Files.createTempFile(target.getParent(), ".", ".tmp");
        return Files.writeString(staged, content);
    }

    private Set<String> manifest() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(MANIFEST))) {
            return lines.collect(Collectors.toCollection(TreeSet::new));
        } catch (NoSuchFileException e) {
            return Set.of();
        }
    }
}

package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The folder that generated files go to. Every file is first written whole under another name, so that a failure leaves
 * no half of one. Files that have not changed are not touched, so that nothing is compiled again for them, and files of
 * an earlier run that are no longer generated are deleted. Files that others have written are left alone: a list in the
 * folder says whose is what.
 */
final class OutputFolder {
    private static final String LIST = ".generated-";

    private final Path folder;
    private final Path list;

    /**
     * Names a folder.
     *
     * @param owner who writes to it: others may write to the same folder
     */
    OutputFolder(Path folder, String owner) {
        this.folder = folder;
        this.list = folder.resolve(LIST + owner);
    }

    /** Makes these the files of the folder and returns how many were written or deleted. */
    int replaceWith(List<GeneratedFile> files) throws IOException {
        Set<String> paths = files.stream().map(GeneratedFile::path).collect(Collectors.toCollection(TreeSet::new));
        refuseFilesOfOthers(paths);
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (GeneratedFile file : files) {
                Path target = folder.resolve(file.path());
                if (!holds(target, file.bytes())) {
                    staged.put(stage(target, file.bytes()), target);
                }
            }
            int changed = staged.size();
            for (Map.Entry<Path, Path> move : staged.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
            List<String> before = linesOf(list);
            for (String path : before) {
                if (!paths.contains(path) && Files.deleteIfExists(folder.resolve(path))) {
                    changed++;
                }
            }
            if (!before.equals(List.copyOf(paths))) {
                Files.write(list, paths);
            }
            return changed;
        } finally {
            for (Path leftOver : staged.keySet()) {
                Files.deleteIfExists(leftOver);
            }
        }
    }

    private void refuseFilesOfOthers(Set<String> paths) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> lists = Files.newDirectoryStream(folder, LIST + "*")) {
            for (Path other : lists) {
                for (String path : other.equals(list) ? List.<String>of() : linesOf(other)) {
                    if (paths.contains(path)) {
                        throw new FileAlreadyExistsException(
                                folder.resolve(path).toString(),
                                null,
                                "it belongs to "
                                        + other.getFileName().toString().substring(LIST.length())
                                        + "; give each catalog an output folder of its own");
                    }
                }
            }
        }
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Writes a file with the permissions that any new file has here; those of a temporary file are for its owner alone. */
    private static Path stage(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.getParent());
        return Files.write(target.resolveSibling("." + target.getFileName() + ".tmp"), content);
    }

    private static List<String> linesOf(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}

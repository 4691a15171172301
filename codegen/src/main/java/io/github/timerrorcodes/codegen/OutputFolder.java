package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The folder that generated files go to. Every file is first written whole under another name, so that a failure leaves
 * no half of one. Files that have not changed are not touched, so that nothing is compiled again for them, and files of
 * an earlier run that are no longer generated are deleted. Files that the generator did not write are left alone.
 */
final class OutputFolder {
    /** What the files were made from, then the fingerprint of the files, then the files themselves. */
    private static final String MANIFEST = ".generated-files";

    private static final int FIRST_FILE = 2;

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns whether an earlier run has written the folder from the same inputs, and what it wrote is still as it was.
     *
     * @param inputs the fingerprint of the inputs
     */
    boolean isMadeFrom(String inputs) throws IOException {
        List<String> manifest = manifest();
        return manifest.size() > FIRST_FILE
                && manifest.get(0).equals(inputs)
                && manifest.get(1).equals(Fingerprint.ofFiles(folder, filesOf(manifest)));
    }

    void replaceWith(List<GeneratedFile> files, String inputs) throws IOException {
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
            List<String> before = manifest();
            for (Map.Entry<Path, Path> move : staged.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
            for (String path : filesOf(before)) {
                if (!written.contains(path)) {
                    Files.deleteIfExists(folder.resolve(path));
                }
            }
            List<String> after = new ArrayList<>();
            after.add(inputs);
            after.add(Fingerprint.ofFiles(folder, written));
            after.addAll(written);
            Files.write(folder.resolve(MANIFEST), after);
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

    private static List<String> filesOf(List<String> manifest) {
        return manifest.subList(Math.min(FIRST_FILE, manifest.size()), manifest.size());
    }

    private List<String> manifest() throws IOException {
        try {
            return Files.readAllLines(folder.resolve(MANIFEST));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}

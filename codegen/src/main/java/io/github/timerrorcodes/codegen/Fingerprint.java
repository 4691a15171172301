package io.github.timerrorcodes.codegen;

import io.github.timerrorcodes.codegen.model.Settings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of files and texts; different ones have different digests. */
final class Fingerprint {
    private final MessageDigest digest = sha256();

    private Fingerprint() {}

    /** Returns the digest of all that decides what is generated: the tables, the settings, and the generator itself. */
    static String ofInputs(Path data, Settings settings) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(settings.toString());
        fingerprint.addAll(generator());
        fingerprint.addAll(data);
        return fingerprint.end();
    }

    /** Returns the digest of some files of a folder; one that is missing is told from one that is empty. */
    static String ofFiles(Path folder, Iterable<String> files) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (String file : files) {
            fingerprint.add(file);
            if (Files.isRegularFile(folder.resolve(file))) {
                fingerprint.add(Files.readAllBytes(folder.resolve(file)));
            }
        }
        return fingerprint.end();
    }

    private String end() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the jar of the generator, or the folder of its classes while it is being built. */
    private static Path generator() throws IOException {
        try {
            return Path.of(Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("cannot find the generator's own classes", e);
        }
    }

    private void addAll(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(root)) {
            files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            add(root.relativize(file).toString());
            add(Files.readAllBytes(file));
        }
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes and their number, so that no two rows of them are taken for each other. */
    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package example;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The packages {@code java.*} of a device, which are all of its library that ours uses; the rest would take R8 minutes to read.
 * What the published library of Android lacks of them since it cannot be loaded beside the JDK's own, {@code java.lang} above
 * all, is taken from what javac knows of Java 8; that the library calls nothing newer than API level 21 is checked by Animal
 * Sniffer.
 */
final class JavaCore {
    private static final Path SIGNATURES = Path.of(System.getProperty("java.home"), "lib", "ct.sym");
    private static final Pattern OF_JAVA_8 = Pattern.compile("[0-9A-Z]*8[0-9A-Z]*/java\\.base/(java/.*)\\.sig");

    private JavaCore() {}

    /** Writes them into a jar. */
    static Path of(Path android, Path jar) throws IOException {
        try (ZipFile device = new ZipFile(android.toFile());
                ZipFile signatures = new ZipFile(SIGNATURES.toFile());
                OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(device.entries())) {
                if (entry.getName().startsWith("java/") && !entry.isDirectory()) {
                    copy(device, entry, entry.getName(), zip);
                }
            }
            for (ZipEntry entry : Collections.list(signatures.entries())) {
                Matcher matcher = OF_JAVA_8.matcher(entry.getName());
                String name = matcher.matches() ? matcher.group(1) + ".class" : "";
                if (!name.isEmpty() && device.getEntry(name) == null) {
                    copy(signatures, entry, name, zip);
                }
            }
        }
        return jar;
    }

    private static void copy(ZipFile from, ZipEntry entry, String name, ZipOutputStream to) throws IOException {
        to.putNextEntry(new ZipEntry(name));
        try (InputStream in = from.getInputStream(entry)) {
            in.transferTo(to);
        }
    }
}

package io.github.timerrorcodes.benchmarks.coldstart;

import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.benchmarks.Effort;
import io.github.timerrorcodes.benchmarks.FreshJvm;
import io.github.timerrorcodes.benchmarks.generated.BareErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Lets every contender start in many fresh virtual machines, taking turns, so that whatever else the machine does meets
 * all of them alike. All stand in one jar, which is open before the clock starts.
 */
public final class ColdStart {

    /**
     * The medians of one contender.
     *
     * @param codeMicros from touching the class to the first code
     * @param descriptionMicros from touching the class to the first description
     */
    public record Medians(double codeMicros, double descriptionMicros) {}

    private final Path folder;
    private final Effort effort;

    public ColdStart(Path folder, Effort effort) {
        this.folder = folder;
        this.effort = effort;
    }

    public Map<ClassData, Map<Contender, Medians>> run() throws IOException, InterruptedException, URISyntaxException {
        Files.createDirectories(folder);
        Path jar = folder.resolve("cold-start.jar");
        pack(jar);
        Map<ClassData, Map<Contender, List<long[]>>> samples = new EnumMap<>(ClassData.class);
        for (Contender contender : Contender.values()) {
            Path archive = archive(contender);
            Files.deleteIfExists(archive);
            probe(jar, List.of("-XX:ArchiveClassesAtExit=" + archive), contender);
        }
        for (int round = 0; round < effort.rounds(); round++) {
            for (ClassData classData : ClassData.values()) {
                for (Contender contender : Contender.values()) {
                    samples.computeIfAbsent(classData, key -> new EnumMap<>(Contender.class))
                            .computeIfAbsent(contender, key -> new ArrayList<>())
                            .add(probe(jar, classData.options(archive(contender)), contender));
                }
            }
        }
        Map<ClassData, Map<Contender, Medians>> medians = new EnumMap<>(ClassData.class);
        samples.forEach((classData, byContender) -> {
            Map<Contender, Medians> row = new EnumMap<>(Contender.class);
            byContender.forEach((contender, times) -> row.put(contender, medians(times)));
            medians.put(classData, row);
        });
        return medians;
    }

    private Path archive(Contender contender) {
        return folder.resolve(contender + ".jsa").toAbsolutePath();
    }

    private static long[] probe(Path jar, List<String> options, Contender contender)
            throws IOException, InterruptedException {
        String[] nanos = FreshJvm.run(options, jar.toString(), ColdStartProbe.class, contender.name())
                .split(" ");
        return new long[] {Long.parseLong(nanos[0]), Long.parseLong(nanos[1])};
    }

    private static Medians medians(List<long[]> times) {
        return new Medians(median(times, 0), median(times, 1));
    }

    private static double median(List<long[]> times, int step) {
        long[] sorted = times.stream().mapToLong(time -> time[step]).sorted().toArray();
        return sorted[sorted.length / 2] / 1000.0;
    }

    private static void pack(Path jar) throws IOException, URISyntaxException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            packLibrary(zip);
            packContenders(zip);
        }
    }

    private static void packLibrary(ZipOutputStream zip) throws IOException, URISyntaxException {
        try (JarFile library = new JarFile(home(TimErrorCode.class).toFile())) {
            for (ZipEntry entry : library.stream()
                    .filter(entry -> entry.getName().startsWith("io/") && !entry.isDirectory())
                    .toList()) {
                try (InputStream in = library.getInputStream(entry)) {
                    put(zip, entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private static void packContenders(ZipOutputStream zip) throws IOException, URISyntaxException {
        Path classes = home(BareErrorCode.class);
        for (Class<?> inPackage : List.of(BareErrorCode.class, ColdStartProbe.class)) {
            Path folder = classes.resolve(inPackage.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    put(zip, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}

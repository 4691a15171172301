package io.github.timerrorcodes.benchmarks.footprint;

import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.benchmarks.FreshJvm;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * What the library weighs.
 *
 * @param jarBytes the size of the jar
 * @param entries its entries, the largest first
 * @param heapBytes what the objects of each stage take on the heap
 */
public record Footprint(long jarBytes, List<Entry> entries, Map<Stage, Long> heapBytes) {

    /** An entry of the jar. */
    public record Entry(String name, long bytes, long compressedBytes) {}

    public static Footprint measure() throws IOException, InterruptedException, URISyntaxException {
        Path jar = Path.of(TimErrorCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Entry> entries = entries(jar);
        return new Footprint(Files.size(jar), entries, heap(entries));
    }

    private static List<Entry> entries(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.stream()
                    .map((JarEntry entry) -> new Entry(entry.getName(), entry.getSize(), entry.getCompressedSize()))
                    .sorted(Comparator.comparingLong(Entry::compressedBytes).reversed())
                    .toList();
        }
    }

    private static Map<Stage, Long> heap(List<Entry> entries) throws IOException, InterruptedException {
        Map<Stage, Long> heap = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<String> args = new ArrayList<>(List.of(stage.name()));
            if (stage != Stage.BARE_ENUM_AND_TABLE) {
                args.addAll(libraryClasses(entries));
            }
            String bytes = FreshJvm.run(
                    List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED", "-Djdk.attach.allowAttachSelf=true"),
                    System.getProperty("java.class.path"),
                    FootprintProbe.class,
                    args.toArray(String[]::new));
            heap.put(
                    stage,
                    Long.parseLong(bytes.lines().reduce((first, last) -> last).orElseThrow()));
        }
        return heap;
    }

    private static List<String> libraryClasses(List<Entry> entries) {
        return entries.stream()
                .map(Entry::name)
                .filter(name -> name.startsWith("io/") && name.endsWith(".class"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .toList();
    }
}

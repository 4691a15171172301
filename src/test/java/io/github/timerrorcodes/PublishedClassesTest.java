package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedClassesTest {
    private static final int JAVA_8 = 52;
    private static final int JAVA_9 = 53;

    @Test
    void every_class_is_java_8_bytecode_and_only_the_module_descriptor_is_newer() throws IOException {
        Map<String, Integer> versions = new TreeMap<>();
        Path folder = Path.of(System.getProperty("classes.directory"));
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (DataInputStream in = new DataInputStream(Files.newInputStream(path))) {
                    in.readInt();
                    in.readUnsignedShort();
                    versions.put(folder.relativize(path).toString(), in.readUnsignedShort());
                }
            }
        }

        assertThat(versions.remove("module-info.class")).isEqualTo(JAVA_9);
        assertThat(versions).isNotEmpty();
        versions.forEach((name, version) -> assertThat(version).as(name).isEqualTo(JAVA_8));
    }
}

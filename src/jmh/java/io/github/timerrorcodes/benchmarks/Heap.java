package io.github.timerrorcodes.benchmarks;

import io.github.timerrorcodes.TimErrorCode;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.openjdk.jol.info.GraphLayout;

/** What the library keeps on the heap: all that the static fields of its loaded classes reach. */
final class Heap {
    private Heap() {}

    /** Must be the first in its virtual machine that uses the library. */
    static long bytesAfterFirstCode(Path jar) throws Exception {
        TimErrorCode.fromCode(6206);
        Method findLoadedClass = ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class);
        findLoadedClass.setAccessible(true);
        List<Object> kept = new ArrayList<>();
        try (JarFile library = new JarFile(jar.toFile())) {
            for (String entry : library.stream().map(Object::toString).toList()) {
                String name = entry.replaceFirst("\\.class$", "").replace('/', '.');
                Object type = findLoadedClass.invoke(Heap.class.getClassLoader(), name);
                if (type != null) {
                    addStatics((Class<?>) type, kept);
                }
            }
        }
        return GraphLayout.parseInstance(kept.toArray()).totalSize();
    }

    private static void addStatics(Class<?> type, List<Object> kept) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                Object value = field.get(null);
                if (value != null) {
                    kept.add(value);
                }
            }
        }
    }
}

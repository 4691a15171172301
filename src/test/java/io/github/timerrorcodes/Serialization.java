package io.github.timerrorcodes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;

/** Objects sent to another process. */
final class Serialization {

    private Serialization() {}

    static byte[] bytesOf(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** Reads an object with the classes of a loader, as the other process does. */
    static Object read(byte[] bytes, ClassLoader classes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
                return Class.forName(description.getName(), false, classes);
            }
        }) {
            return in.readObject();
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T copyOf(T object) throws IOException, ClassNotFoundException {
        return (T) read(bytesOf(object), object.getClass().getClassLoader());
    }
}

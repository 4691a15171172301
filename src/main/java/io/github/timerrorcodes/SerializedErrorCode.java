package io.github.timerrorcodes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import org.jspecify.annotations.Nullable;

/**
 * A code within a serialized object that may reach a process that lacks the code, or the whole enum. The code has a stream of
 * its own there, because a stream that has met a class or constant that it lacks cannot go on.
 */
final class SerializedErrorCode {

    private SerializedErrorCode() {}

    static byte[] bytesOf(ErrorCode code) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(code);
        }
        return bytes.toByteArray();
    }

    /** Returns the code, or {@code null} where this process does not have it. */
    static @Nullable ErrorCode read(byte[] bytes) {
        try (ObjectInputStream in = new EnumsAlone(new ByteArrayInputStream(bytes))) {
            return (ErrorCode) in.readObject();
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            return null;
        }
    }

    /** Reads constants of enums and nothing else: bytes from elsewhere must not bring other objects to life. */
    private static final class EnumsAlone extends ObjectInputStream {

        EnumsAlone(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            Class<?> type = super.resolveClass(description);
            if (!Enum.class.isAssignableFrom(type)) {
                throw new InvalidClassException(type.getName(), "not an enum");
            }
            return type;
        }
    }
}

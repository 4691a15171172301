package io.github.timerrorcodes;

/** Which part of the vendor's product reports a code. */
public enum Origin {
    /** The client SDK, before a request reaches the server or without one. */
    SDK,
    /** The server: through the SDK's callbacks, or in the {@code ErrorCode} field of a REST API answer. */
    SERVER,
    /** The old client SDK, version 3. */
    SDK_V3
}

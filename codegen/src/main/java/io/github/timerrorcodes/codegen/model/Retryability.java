package io.github.timerrorcodes.codegen.model;

/** Whether a call may be repeated, and what must come first: the constants of the library's enum, in its order. */
public enum Retryability {
    NOT_RETRYABLE,
    BACKOFF,
    THROTTLED,
    AFTER_LOGIN,
    AFTER_NEW_USERSIG,
    AFTER_RECONNECT,
    AFTER_READY,
    AFTER_REFRESH
}

package io.github.timerrorcodes;

/**
 * Answers one question about a failed call: may the very same call be repeated, and what must come first?
 *
 * <pre>{@code
 * TimErrorCode error = TimErrorCode.fromCode(code);
 * if (error.retryability().isAutomatic()) {
 *     repeatAfter(Math.max(error.minRetryDelayMillis(), backOffMillis));
 * }
 * }</pre>
 *
 * <p>Before repeating what must not happen twice, ask {@link ErrorCode#outcome()}, too.
 */
public enum Retryability {
    /**
     * Never unchanged: fix the request, the permission, the configuration, the plan or the code, or accept a decision.
     * Typical: a bad parameter, no permission, the quota of a plan, a muted sender, a fault inside the SDK.
     */
    NOT_RETRYABLE,

    /**
     * As it is, after an exponential back-off, a few times. Typical: an internal error of the server, a time-out, a transfer
     * that failed while the IM connection may well be up.
     */
    BACKOFF,

    /**
     * As it is, but slower: not before {@link ErrorCode#minRetryDelayMillis()}, with back-off. Typical: a rate limit,
     * overload, a full request queue.
     */
    THROTTLED,

    /**
     * After a new login; the UserSig in hand is still good. Typical: not logged in, kicked offline, the session lost.
     */
    AFTER_LOGIN,

    /**
     * After a login with a UserSig newly issued by the app server; with the old one it fails again and again. Typical: the
     * UserSig has expired or was revoked.
     */
    AFTER_NEW_USERSIG,

    /**
     * Once the IM connection is up. It may be up again already: ask first, and then wait for the callback, with a time limit.
     * Typical: no network, connection lost, no route.
     */
    AFTER_RECONNECT,

    /**
     * Once the operation that is still running has called back. Typical: initialization, login, logout or synchronization in
     * progress.
     */
    AFTER_READY,

    /** After re-reading the latest state and applying the change to it. Typical: a concurrent-write conflict. */
    AFTER_REFRESH;

    /**
     * Returns whether an interceptor may repeat the call with no help from the application: true for {@link #BACKOFF} and
     * {@link #THROTTLED} alone.
     */
    public boolean isAutomatic() {
        return this == BACKOFF || this == THROTTLED;
    }
}

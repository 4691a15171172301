package io.github.timerrorcodes;

import io.github.timerrorcodes.internal.TimErrorLanguages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Answers one question about a failed call: may the very same call be repeated, and what must come first?
 *
 * <pre>{@code
 * TimErrorCode error = TimErrorCode.fromCode(code);
 * if (error.retryability().isAutomatic()) {
 *     repeatAfter(Math.max(error.minRetryDelayMillis(), backOffMillis));
 * }
 * }</pre>
 */
public enum Retryability {
    /**
     * Never unchanged: fix the request, the permission, the configuration, the plan or the code, or accept a decision.
     * Typical: a bad parameter, no permission, the quota of a plan, a muted sender, a fault inside the SDK.
     */
    NOT_RETRYABLE,

    /** As it is, after an exponential back-off. Typical: an internal error of the server, a time-out. */
    BACKOFF,

    /**
     * As it is, but slower: not before {@link TimErrorCode#minRetryDelayMillis()}, with back-off. Typical: a rate limit,
     * overload, a full request queue.
     */
    THROTTLED,

    /**
     * After a new login, with a fresh UserSig where the old one expired. Typical: expired or missing credentials, not
     * logged in, kicked off by another device.
     */
    AFTER_LOGIN,

    /**
     * Once the connection is back, as the SDK's connection callback tells. Typical: no network, connection lost, no
     * route.
     */
    AFTER_RECONNECT,

    /**
     * Once the operation that is still running has called back. Typical: initialization, login, logout or
     * synchronization in progress.
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

    /** Returns how to repeat the call, in words for a person, in Japanese. */
    public String advice() {
        return TimErrorLanguages.INSTANCE.source().advice(name());
    }

    /**
     * Returns how to repeat the call, in words for a person, in the language of a locale; languages are chosen as in
     * {@link TimErrorCode#description(Locale)}.
     *
     * @param locale the reader's locale; {@code null} stands for Japanese
     */
    public String advice(@Nullable Locale locale) {
        return TimErrorLanguages.INSTANCE.of(locale).advice(name());
    }
}

package io.github.timerrorcodes;

/**
 * Answers one question about a failed call: what became of what it asked for?
 *
 * <pre>{@code
 * switch (error.outcome()) {
 *     case ALREADY_DONE:
 *         return;                              // an earlier try got through
 *     case UNKNOWN:
 *         if (wasSent(message)) return;        // ask before sending it a second time
 *         // fall through
 *     default:
 *         retryOrGiveUp(error);
 * }
 * }</pre>
 */
public enum Outcome {
    /**
     * Nothing was done: the call was refused, or surely never reached the server. Typical: a bad parameter, no permission, a
     * rate limit, no network before sending.
     */
    NOT_DONE,

    /**
     * It may have been done: the answer was lost or cannot be read, or the server failed on the way. Ask before repeating
     * what must not happen twice, such as a message or a charge. Typical: a time-out while waiting for the answer, a
     * connection that was reset, an internal error of the server.
     */
    UNKNOWN,

    /**
     * It holds already. After an earlier try whose outcome was {@link #UNKNOWN} this is success. Typical: already a member of
     * the group, already friends, already recalled.
     */
    ALREADY_DONE,

    /** It was done; there is no error. {@link TimErrorCode#SUCCESS} alone. */
    DONE
}

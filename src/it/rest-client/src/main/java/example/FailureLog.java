package example;

import io.github.timerrorcodes.TimErrorException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs failures with fields that a log store can filter by. */
public final class FailureLog {
    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private FailureLog() {}

    public static void log(TimErrorException e) {
        LOG.atWarn()
                .addKeyValue("im.code", e.code())
                .addKeyValue("im.error", e.errorCode().name())
                .addKeyValue("im.category", e.errorCode().category().name())
                .addKeyValue("im.retryability", e.errorCode().retryability())
                .addKeyValue("im.outcome", e.errorCode().outcome())
                .log(e.getMessage());
    }
}

package example;

import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs failures with fields that a log store can filter by. */
public final class FailureLog {
    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private FailureLog() {}

    public static void log(Throwable thrown) {
        TimErrorException e = TimErrorException.find(thrown);
        if (e == null) {
            LOG.warn("not a failure of the chat", thrown);
            return;
        }
        ErrorCode error = e.errorCode();
        LOG.atWarn()
                .setCause(thrown)
                .addKeyValue("im.code", e.code())
                .addKeyValue("im.error", error.name())
                .addKeyValue("im.category", error.category().name())
                .addKeyValue("im.retryability", error.retryability())
                .addKeyValue("im.outcome", error.outcome())
                .addKeyValue("im.remedy", error.remedy(Locale.ENGLISH))
                .log(e.getMessage());
    }
}

package example;

import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.ErrorMention;
import java.util.Locale;
import java.util.stream.Stream;

/** Explains the codes that lines of a log speak of, the app's own ones too. */
public final class LogReader {

    private LogReader() {}

    public static Stream<String> explain(Stream<String> lines) {
        return lines.flatMap(line -> RestAnswer.ERRORS.mentionsIn(line).stream())
                .map(LogReader::explain)
                .distinct();
    }

    private static String explain(ErrorMention mention) {
        ErrorCode error = mention.error();
        return mention.code() + " " + error.name() + ": " + error.remedy(Locale.ENGLISH);
    }
}

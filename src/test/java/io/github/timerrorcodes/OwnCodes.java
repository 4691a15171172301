package io.github.timerrorcodes;

import io.github.timerrorcodes.spi.GeneratedCatalog;
import io.github.timerrorcodes.spi.Languages;
import io.github.timerrorcodes.spi.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A catalog that is made up on the spot: what an application generates, as far as other classes can see it. */
record OwnCodes(String title, List<Own> own) implements GeneratedCatalog {

    /** A code; a record instead of the constant of an enum. */
    record Own(int code, int lastCode, String name, Retryability retryability, long minRetryDelayMillis)
            implements ErrorCode {

        static Own single(int code, String name) {
            return range(code, code, name);
        }

        static Own range(int code, int lastCode, String name) {
            return new Own(code, lastCode, name, Retryability.NOT_RETRYABLE, 0);
        }

        @Override
        public boolean isRange() {
            return code != lastCode;
        }

        @Override
        public @Nullable String sdkConstant() {
            return "own." + name;
        }

        @Override
        public ErrorTable table() {
            return TimErrorTable.SERVER_MESSAGE;
        }

        @Override
        public ErrorCategory category() {
            return table().category();
        }

        @Override
        public boolean isRetryable() {
            return retryability.isAutomatic();
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNKNOWN;
        }

        @Override
        public String description() {
            return name + " has happened.";
        }

        @Override
        public String description(@Nullable Locale locale) {
            return description() + " (" + locale + ")";
        }

        @Override
        public String remedy() {
            return "Mend it.";
        }

        @Override
        public String remedy(@Nullable Locale locale) {
            return remedy();
        }

        @Override
        public String userMessage() {
            return "Sorry.";
        }

        @Override
        public String userMessage(@Nullable Locale locale) {
            return userMessage();
        }

        @Override
        public String retryAdvice() {
            return "Wait.";
        }

        @Override
        public String retryAdvice(@Nullable Locale locale) {
            return retryAdvice();
        }
    }

    static ErrorCatalog catalog(String title, Own... codes) {
        return ErrorCatalog.of(new OwnCodes(title, List.of(codes)));
    }

    @Override
    public Own fromCode(int code) {
        for (Own each : own) {
            if (each.code() <= code && code <= each.lastCode()) {
                return each;
            }
        }
        return UNKNOWN;
    }

    @Override
    public Own unrecognized() {
        return UNKNOWN;
    }

    @Override
    public List<Own> codes() {
        return own;
    }

    private static final Own UNKNOWN = Own.single(Integer.MIN_VALUE, "UNRECOGNIZED");

    @Override
    public List<ErrorTable> tables() {
        return List.of(TimErrorTable.SERVER_MESSAGE);
    }

    @Override
    public List<ErrorCategory> categories() {
        return List.of(TimErrorCategory.MESSAGE);
    }

    @Override
    public Languages languages() {
        return new Languages("ko", "en") {
            @Override
            protected Texts texts(int index) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public Map<String, String> aliases() {
        return Map.of("AN_ALIAS", own.get(0).name());
    }
}

package io.github.timerrorcodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A catalog that is made up on the spot: what an application generates, as far as other classes can see it. */
final class OwnCodes extends ErrorCatalog {

    /** A code; a record instead of the constant of an enum. */
    record Own(int code, int lastCode, String name, Retryability retryability, long minRetryDelayMillis)
            implements ErrorCode {

        static Own single(int code, String name) {
            return new Own(code, code, name, Retryability.NOT_RETRYABLE, 0);
        }

        static Own range(int code, int lastCode, String name) {
            return new Own(code, lastCode, name, Retryability.NOT_RETRYABLE, 0);
        }

        @Override
        public String sdkConstant() {
            return null;
        }

        @Override
        public ErrorTable errorTable() {
            return TimErrorTable.SERVER_MESSAGE;
        }

        @Override
        public ErrorCategory errorCategory() {
            return errorTable().category();
        }

        @Override
        public boolean isRetryable() {
            return retryability.isAutomatic();
        }

        @Override
        public String description() {
            return name + " has happened.";
        }

        @Override
        public String description(Locale locale) {
            return description() + " (" + locale.getLanguage() + ")";
        }

        @Override
        public String remedy() {
            return "Mend it.";
        }

        @Override
        public String remedy(Locale locale) {
            return remedy();
        }
    }

    private final List<Own> own;

    OwnCodes(String name, Own... codes) {
        super(name, List.of(codes), Own.single(Integer.MIN_VALUE, "UNRECOGNIZED"));
        this.own = new ArrayList<>(List.of(codes));
    }

    @Override
    public ErrorCode fromCode(int code) {
        return own.stream()
                .filter(each -> each.code() <= code && code <= each.lastCode())
                .map(ErrorCode.class::cast)
                .findFirst()
                .orElse(unrecognized());
    }
}

package io.github.timerrorcodes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Lists codes that are declared next to each other. */
final class Codes {
    private static final List<TimErrorCode> ALL = Collections.unmodifiableList(Arrays.asList(TimErrorCode.values()));

    private Codes() {}

    /** Returns the codes from the ordinal {@code first} up to, but without, the ordinal {@code end}. */
    static List<TimErrorCode> between(int first, int end) {
        return ALL.subList(first, end);
    }
}

package io.github.timerrorcodes.codegen.model;

import java.util.Locale;

/** A word or sentence that the documents themselves say around the codes. Every language has all of them. */
public enum PageText {
    LANGUAGE_NAME,
    LANGUAGE,
    SKIP,
    SEARCH,
    SEARCH_HINT,
    FILTERS,
    CLEAR,
    CATEGORY,
    TABLE,
    ALL_TABLES,
    ORIGIN,
    ORIGIN_SDK,
    ORIGIN_SERVER,
    ORIGIN_SDK_V3,
    RETRYABILITY,
    OUTCOME,
    CODES,
    NO_RESULT,
    NO_RESULT_HINT,
    NOT_NEAR_HINT,
    NEAREST,
    FOUND_BY,
    LOG_TITLE,
    LOG_NONE,
    LOG_UNKNOWN,
    LOG_LINE,
    LOG_CLOSE,
    CODE,
    NAME,
    SDK_CONSTANT,
    SOURCE_SDK,
    SOURCE_REST,
    SOURCE_PUSH,
    WHAT_HAPPENED,
    WHAT_TO_DO,
    WHAT_TO_TELL,
    HOW_TO_REPEAT,
    WHAT_BECAME,
    MIN_DELAY,
    SECONDS,
    COPY,
    COPY_NUMBER,
    COPY_JAVA,
    COPY_LINK,
    COPIED,
    COPY_FAILED,
    NO_SCRIPT;

    /** Returns the key of this text in the tables and in the page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the text that names an origin. */
    public static PageText of(Origin origin) {
        return switch (origin) {
            case SDK -> ORIGIN_SDK;
            case SERVER -> ORIGIN_SERVER;
            case SDK_V3 -> ORIGIN_SDK_V3;
        };
    }
}

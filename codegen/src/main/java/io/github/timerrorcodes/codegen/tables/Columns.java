package io.github.timerrorcodes.codegen.tables;

import java.util.List;

/** The columns of every kind of table file. */
final class Columns {
    static final String CODE = "code";
    static final String NAME = "name";
    static final String SDK_CONSTANT = "sdk_constant";
    static final String SOURCE = "source";
    static final String RETRYABILITY = "retryability";
    static final String MIN_DELAY = "min_delay_ms";
    static final String DESCRIPTION = "description";
    static final String REMEDY = "remedy";
    static final String CATEGORY = "category";
    static final String TABLE = "table";
    static final String ORIGIN = "origin";
    static final String TITLE = "title";
    static final String ADVICE = "advice";
    static final String LABEL = "label";
    static final String TEXT = "text";

    static final List<String> ERROR_TABLE =
            List.of(CODE, NAME, SDK_CONSTANT, SOURCE, RETRYABILITY, MIN_DELAY, DESCRIPTION, REMEDY);
    static final List<String> TRANSLATED_TABLE = List.of(CODE, DESCRIPTION, REMEDY);
    static final List<String> CATEGORIES = List.of(CATEGORY, TITLE);
    static final List<String> TABLES = List.of(TABLE, CATEGORY, ORIGIN, TITLE);
    static final List<String> TRANSLATED_TABLES = List.of(TABLE, TITLE);
    static final List<String> RETRYABILITIES = List.of(RETRYABILITY, TITLE, ADVICE);
    static final List<String> LABELS = List.of(LABEL, TEXT);
    static final List<String> UNRECOGNIZED = List.of(DESCRIPTION, REMEDY);

    private Columns() {}
}

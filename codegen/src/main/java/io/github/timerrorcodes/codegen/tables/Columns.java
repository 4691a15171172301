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
    static final String OUTCOME = "outcome";
    static final String USER_MESSAGE = "user_message";
    static final String DESCRIPTION = "description";
    static final String REMEDY = "remedy";
    static final String CATEGORY = "category";
    static final String TABLE = "table";
    static final String ORIGIN = "origin";
    static final String TITLE = "title";
    static final String ADVICE = "advice";
    static final String LABEL = "label";
    static final String KEY = "key";
    static final String ALIAS = "alias";
    static final String TEXT = "text";
    static final String WORD = "word";
    static final String WORDS = "words";
    static final String CODES = "codes";

    static final List<String> ERROR_TABLE = List.of(
            CODE, NAME, SDK_CONSTANT, SOURCE, RETRYABILITY, MIN_DELAY, OUTCOME, USER_MESSAGE, DESCRIPTION, REMEDY);
    static final List<String> TRANSLATED_TABLE = List.of(CODE, DESCRIPTION, REMEDY);
    static final List<String> CATEGORIES = List.of(CATEGORY, TITLE);
    static final List<String> TABLES = List.of(TABLE, CATEGORY, ORIGIN, TITLE);
    static final List<String> TRANSLATED_TABLES = List.of(TABLE, TITLE);
    static final List<String> UNRECOGNIZED = List.of(USER_MESSAGE, DESCRIPTION, REMEDY);
    static final List<String> TRANSLATED_UNRECOGNIZED = List.of(DESCRIPTION, REMEDY);
    static final List<String> ALIASES = List.of(ALIAS, NAME);
    static final List<String> SEARCH_WORDS = List.of(WORDS, CODES);
    static final List<String> ABOUT = List.of(LABEL, TEXT);
    static final List<String> RETRYABILITIES = List.of(RETRYABILITY, TITLE, ADVICE);
    static final List<String> OUTCOMES = List.of(OUTCOME, TITLE, ADVICE);
    static final List<String> PAGE = List.of(LABEL, TEXT);
    static final List<String> FILLERS = List.of(WORD);
    static final List<String> USER_MESSAGES = List.of(KEY, TEXT);

    private Columns() {}
}

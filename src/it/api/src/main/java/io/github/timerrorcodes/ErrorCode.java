package io.github.timerrorcodes;

import java.io.Serializable;
import java.util.Locale;

/** What version 1.0 promises of this type; see the pom of this project. */
public interface ErrorCode extends Serializable {
    int code();

    int lastCode();

    String name();

    String sdkConstant();

    ErrorTable errorTable();

    ErrorCategory errorCategory();

    Retryability retryability();

    boolean isRetryable();

    long minRetryDelayMillis();

    String description();

    String description(Locale locale);

    String remedy();

    String remedy(Locale locale);
}

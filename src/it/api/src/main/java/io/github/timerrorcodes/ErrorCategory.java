package io.github.timerrorcodes;

import java.util.List;
import java.util.Locale;

/** What version 1.0 promises of this type; see the pom of this project. */
public interface ErrorCategory {
    String name();

    String title();

    String title(Locale locale);

    List<? extends ErrorCode> codes();
}

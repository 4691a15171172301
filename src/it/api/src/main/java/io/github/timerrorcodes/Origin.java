package io.github.timerrorcodes;

/** What version 1.0 promises of this type; see the pom of this project. */
public enum Origin {
    SDK,
    SERVER,
    SDK_V3
}

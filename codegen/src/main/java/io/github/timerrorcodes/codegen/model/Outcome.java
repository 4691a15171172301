package io.github.timerrorcodes.codegen.model;

/** What became of a call: the constants of the library's enum, in its order. */
public enum Outcome {
    NOT_DONE,
    UNKNOWN,
    ALREADY_DONE,
    DONE
}

package io.github.timerrorcodes.codegen.model;

/** Which part of the vendor's product reports the codes of a table. */
public enum Origin {
    SDK,
    SERVER,
    SDK_V3
}

package io.github.timerrorcodes.codegen.model;

/**
 * A subject that codes are about.
 *
 * @param name the constant of {@code TimErrorCategory}
 */
public record Category(String name) {}

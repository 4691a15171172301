package io.github.timerrorcodes.codegen.model;

/**
 * A subject that codes are about.
 *
 * @param name the constant
 */
public record Category(String name) {}

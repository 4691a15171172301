package io.github.timerrorcodes.codegen.model;

/**
 * What one language says about one code.
 *
 * @param description what happened
 * @param remedy what to do about it
 * @param userMessage what to tell the end user
 */
public record Texts(String description, String remedy, String userMessage) {}

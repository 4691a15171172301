package io.github.timerrorcodes.codegen.model;

/**
 * What the documents call a catalog, in one language.
 *
 * @param title its name
 * @param subtitle what it is, in a sentence
 * @param note who stands behind it
 */
public record About(String title, String subtitle, String note) {}

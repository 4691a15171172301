package io.github.timerrorcodes.codegen.model;

/**
 * A file that an emitter has made and that has not been written yet.
 *
 * @param path where it belongs, relative to the output folder, with slashes
 * @param content its whole text
 */
public record GeneratedFile(String path, String content) {}

package io.github.timerrorcodes.codegen.tables;

import java.util.Optional;

/**
 * Words that the generator brings along in some languages, and those that a catalog has put in their place.
 *
 * @param shared the generator's, in the language or in the nearest that it has
 * @param own the catalog's, where it has any: only the rows that differ
 */
record WordFiles(CsvTable shared, Optional<CsvTable> own) {}

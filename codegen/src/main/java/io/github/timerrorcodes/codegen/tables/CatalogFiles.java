package io.github.timerrorcodes.codegen.tables;

import java.util.List;
import java.util.Optional;

/**
 * All files of a catalog, as they were read: the source language and its translations. Nothing in them has been checked
 * beyond the form of the files.
 *
 * @param aliases other spellings of the vendor's constants, where the catalog has any
 */
record CatalogFiles(LanguageFiles source, Optional<CsvTable> aliases, List<LanguageFiles> translations) {}

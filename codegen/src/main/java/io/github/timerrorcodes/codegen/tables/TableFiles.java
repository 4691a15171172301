package io.github.timerrorcodes.codegen.tables;

import java.util.List;

/**
 * All table files, as they were read: the source language and its translations. Nothing in them has been checked beyond
 * the form of the files.
 */
record TableFiles(LanguageFiles source, List<LanguageFiles> translations) {}

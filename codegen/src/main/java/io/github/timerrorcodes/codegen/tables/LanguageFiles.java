package io.github.timerrorcodes.codegen.tables;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one language, as they were read.
 *
 * @param locale the language
 * @param about what the documents call the catalog, where the catalog says it
 * @param tables the error tables by table id
 * @param searchWords what else people type who look for a code, where the catalog says it
 * @param retryabilities,outcomes,page,userMessages,fillers words of the generator's, and those of the catalog in their place
 */
record LanguageFiles(
        Locale locale,
        CsvTable categories,
        CsvTable tableTitles,
        CsvTable unrecognized,
        Optional<CsvTable> about,
        Optional<CsvTable> searchWords,
        Map<String, CsvTable> tables,
        WordFiles retryabilities,
        WordFiles outcomes,
        WordFiles page,
        WordFiles userMessages,
        WordFiles fillers) {}

package io.github.timerrorcodes.codegen.tables;

import java.util.Locale;
import java.util.Map;

/**
 * The files of one language, as they were read.
 *
 * @param locale the language
 * @param folder where they stand: empty for the language of the tables themselves, otherwise its folder and a slash
 * @param tables the error tables by table id
 */
record LanguageFiles(
        Locale locale,
        String folder,
        TableFile categories,
        TableFile tableTitles,
        TableFile retryabilities,
        TableFile labels,
        TableFile page,
        TableFile unrecognized,
        Map<String, TableFile> tables) {}

package io.github.timerrorcodes.codegen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * All texts of the catalog in one language. Every map keeps the order of its table file.
 *
 * @param locale the language
 * @param codes texts by constant of {@code TimErrorCode}
 * @param unrecognized the texts for a number that the catalog lacks
 * @param categories titles by constant of {@code TimErrorCategory}
 * @param tables titles by constant of {@code TimErrorTable}
 * @param retryabilities advice by constant of {@code Retryability}
 * @param retryabilityTitles the same in a word or two
 * @param labels names of the fields of a code
 * @param page what the documents themselves say
 */
public record Language(
        Locale locale,
        Map<String, Texts> codes,
        Texts unrecognized,
        Map<String, String> categories,
        Map<String, String> tables,
        Map<String, String> retryabilities,
        Map<String, String> retryabilityTitles,
        Map<String, String> labels,
        Map<PageText, String> page) {

    public Language {
        codes = copy(codes);
        categories = copy(categories);
        tables = copy(tables);
        retryabilities = copy(retryabilities);
        retryabilityTitles = copy(retryabilityTitles);
        labels = copy(labels);
        page = copy(page);
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Returns the BCP 47 tag of the language, such as {@code zh-Hans}. */
    public String tag() {
        return locale.toLanguageTag();
    }
}

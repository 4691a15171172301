package io.github.timerrorcodes.codegen.model;

import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All texts of the catalog in one language. Every map keeps the order of its table file.
 *
 * @param locale the language
 * @param about what the documents call the catalog
 * @param codes texts by constant of the enum
 * @param unrecognized the texts for a number that the catalog lacks
 * @param categories titles by constant of the categories
 * @param tables titles by constant of the tables
 * @param words the words around them
 * @param searchWords what else people type who look for a code
 */
public record Language(
        Locale locale,
        About about,
        Map<String, Texts> codes,
        Texts unrecognized,
        Map<String, String> categories,
        Map<String, String> tables,
        Words words,
        List<SearchWords> searchWords) {

    public Language {
        codes = copy(codes);
        categories = copy(categories);
        tables = copy(tables);
        searchWords = List.copyOf(searchWords);
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Returns the BCP 47 tag of the language, such as {@code zh-Hans}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Tells whether the language is written from right to left, as Arabic is. */
    public boolean isRightToLeft() {
        return ULocale.forLocale(locale).isRightToLeft();
    }

    /** Returns the texts of a code. */
    public Texts of(ErrorCode code) {
        return codes.get(code.name());
    }

    /** Returns the title of a category. */
    public String of(Category category) {
        return categories.get(category.name());
    }

    /** Returns the title of a table. */
    public String of(Table table) {
        return tables.get(table.name());
    }
}

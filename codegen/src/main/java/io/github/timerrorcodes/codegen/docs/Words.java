package io.github.timerrorcodes.codegen.docs;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the documents themselves say in a language, by the names that templates and the page's script use.
 *
 * @param tag the language
 * @param page the texts by their keys
 */
record Words(String tag, Map<String, String> page) {

    static Words of(Language language) {
        Map<String, String> page = new LinkedHashMap<>();
        language.page().forEach((text, word) -> page.put(text.key(), word));
        return new Words(language.tag(), Collections.unmodifiableMap(page));
    }

    static List<Words> of(Catalog catalog) {
        return catalog.languages().stream().map(Words::of).toList();
    }
}

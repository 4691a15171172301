package io.github.timerrorcodes.codegen.documents;

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
 * @param direction how it is written, as HTML says it: {@code ltr} or {@code rtl}
 * @param page the texts by their keys
 */
record PageWords(String tag, String direction, Map<String, String> page) {

    static PageWords of(Language language) {
        Map<String, String> page = new LinkedHashMap<>();
        page.put("title", language.about().title());
        page.put("subtitle", language.about().subtitle());
        page.put("note", language.about().note());
        language.words().page().forEach((text, word) -> page.put(text.key(), word));
        String direction = language.isRightToLeft() ? "rtl" : "ltr";
        return new PageWords(language.tag(), direction, Collections.unmodifiableMap(page));
    }

    static List<PageWords> of(Catalog catalog) {
        return catalog.languages().stream().map(PageWords::of).toList();
    }
}

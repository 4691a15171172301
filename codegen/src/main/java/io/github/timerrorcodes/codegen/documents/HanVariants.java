package io.github.timerrorcodes.codegen.documents;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.SearchWords;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The traditional Chinese characters that somebody may type who looks for a code, and the simplified ones for which they stand. */
record HanVariants(String traditional, String simplified) {

    static HanVariants of(Catalog catalog) {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        Transliterator restore = Transliterator.getInstance("Simplified-Traditional");
        Map<String, String> pairs = new TreeMap<>();
        catalog.languages().stream()
                .flatMap(HanVariants::texts)
                .flatMapToInt(String::codePoints)
                .filter(c -> Character.isBmpCodePoint(c) && UScript.getScript(c) == UScript.HAN)
                .distinct()
                .mapToObj(Character::toString)
                .flatMap(c -> Stream.of(c, restore.transliterate(c)))
                .filter(c -> c.length() == 1)
                .forEach(c -> pairs.put(c, simplify.transliterate(c)));
        pairs.entrySet()
                .removeIf(pair ->
                        pair.getValue().equals(pair.getKey()) || pair.getValue().length() != 1);
        return new HanVariants(String.join("", pairs.keySet()), String.join("", pairs.values()));
    }

    private static Stream<String> texts(Language language) {
        return Stream.concat(
                language.codes().values().stream()
                        .map(texts -> texts.description() + texts.remedy() + texts.userMessage()),
                language.searchWords().stream().map(SearchWords::words).map(words -> String.join("", words)));
    }
}

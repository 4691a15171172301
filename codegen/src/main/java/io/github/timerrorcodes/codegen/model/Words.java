package io.github.timerrorcodes.codegen.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The words around the codes in one language. The generator brings them along, and a catalog may put its own in their place.
 *
 * @param retryabilities a title in a word or two, and advice
 * @param outcomes the same
 * @param page what the documents themselves say
 * @param fillers words that people type around what they look for, and that tell nothing about it
 */
public record Words(
        Map<Retryability, Advice> retryabilities,
        Map<Outcome, Advice> outcomes,
        Map<PageText, String> page,
        List<String> fillers) {

    /**
     * How something is put into words.
     *
     * @param title a word or two
     * @param advice a sentence or two
     */
    public record Advice(String title, String advice) {}

    public Words {
        retryabilities = Collections.unmodifiableMap(new EnumMap<>(retryabilities));
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
        page = Collections.unmodifiableMap(new EnumMap<>(page));
        fillers = List.copyOf(fillers);
    }
}

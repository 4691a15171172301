package io.github.timerrorcodes.codegen.model;

import java.util.List;

/**
 * Words that people type and the texts do not have, such as "banned", and the codes that they mean.
 *
 * @param words the words, each of which may be several with spaces between
 * @param codes the codes
 */
public record SearchWords(List<String> words, List<ErrorCode> codes) {

    public SearchWords {
        words = List.copyOf(words);
        codes = List.copyOf(codes);
    }
}

package io.github.timerrorcodes.codegen.sources;

import com.palantir.javapoet.CodeBlock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A {@code switch} that returns a value for an ordinal. Every value is a constant behind a branch: the virtual machine makes
 * a string when its branch is first taken, and no other.
 */
final class Switch {
    private final String selector;
    private final CodeBlock otherwise;
    private final Map<CodeBlock, StringJoiner> labels = new LinkedHashMap<>();

    Switch(String selector, CodeBlock otherwise) {
        this.selector = selector;
        this.otherwise = otherwise;
    }

    /** Adds a branch; ordinals with the same value share one. */
    void put(int ordinal, CodeBlock value) {
        if (!value.equals(otherwise)) {
            labels.computeIfAbsent(value, any -> new StringJoiner(":\ncase ", "case ", ":"))
                    .add(Integer.toString(ordinal));
        }
    }

    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($L)", selector);
        labels.forEach((value, label) -> code.add("$L\n$>return $L;\n$<", label.toString(), value));
        return code.add("default:\n$>return $L;\n$<", otherwise)
                .endControlFlow()
                .build();
    }
}

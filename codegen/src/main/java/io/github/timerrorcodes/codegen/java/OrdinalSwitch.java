package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * A method that gives a value for an ordinal. Every value is a constant behind a branch of a {@code switch}: the virtual
 * machine makes a string when its branch is first taken, and no other.
 *
 * <p>HotSpot never compiles a method of more than 8000 bytes of bytecode, and a branch takes 8 of them. So a method with
 * many branches is cut into parts.
 */
final class OrdinalSwitch {
    /** A power of two, so that the part is found by a shift. */
    private static final int PART_BITS = 9;

    private final String method;
    private final TypeName returns;
    private final CodeBlock otherwise;
    private final SortedMap<Integer, CodeBlock> values = new TreeMap<>();

    OrdinalSwitch(String method, TypeName returns, CodeBlock otherwise) {
        this.method = method;
        this.returns = returns;
        this.otherwise = otherwise;
    }

    void put(int ordinal, CodeBlock value) {
        values.put(ordinal, value);
    }

    /** Adds the method, and its parts where it has any, to a type. */
    void addTo(TypeSpec.Builder type, MethodSpec.Builder publicMethod) {
        int parts = values.isEmpty() ? 1 : (values.lastKey() >> PART_BITS) + 1;
        if (parts == 1) {
            type.addMethod(publicMethod.addCode(cases(values)).build());
            return;
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (ordinal >> $L)", PART_BITS);
        for (int part = 0; part < parts; part++) {
            code.add("case $L:\n$>return $N(ordinal);\n$<", part, method + part);
        }
        code.add("default:\n$>return $L;\n$<", otherwise).endControlFlow();
        type.addMethod(publicMethod.addCode(code.build()).build());
        for (int part = 0; part < parts; part++) {
            type.addMethod(MethodSpec.methodBuilder(method + part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(int.class, "ordinal")
                    .returns(returns)
                    .addCode(cases(values.subMap(part << PART_BITS, (part + 1) << PART_BITS)))
                    .build());
        }
    }

    /** Begins the method that {@link #addTo} completes. */
    MethodSpec.Builder declare(Modifier... modifiers) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(modifiers)
                .addParameter(int.class, "ordinal")
                .returns(returns);
    }

    private CodeBlock cases(SortedMap<Integer, CodeBlock> part) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (ordinal)");
        part.forEach((ordinal, value) -> code.add("case $L:\n$>return $L;\n$<", ordinal, value));
        return code.add("default:\n$>return $L;\n$<", otherwise)
                .endControlFlow()
                .build();
    }
}

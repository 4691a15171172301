package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Emits the class with all texts of one language. Every text is a constant behind a branch of a {@code switch}: the
 * virtual machine makes the string when the branch is first taken, and no other.
 */
final class TextsClass {

    private TextsClass() {}

    static GeneratedFile of(Catalog catalog, Language language) {
        ClassName name = Names.textsOf(language);
        TypeSpec type = TypeSpec.classBuilder(name)
                .addSuperinterface(Names.TEXTS)
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(byCode(catalog, language, "description", Texts::description))
                .addMethod(byCode(catalog, language, "remedy", Texts::remedy))
                .addMethod(byOrdinal(
                        "categoryTitle",
                        titles(catalog.categories(), c -> language.categories().get(c.name()))))
                .addMethod(byOrdinal(
                        "tableTitle",
                        titles(catalog.tables(), t -> language.tables().get(t.name()))))
                .addMethod(byName("advice", language.retryabilities()))
                .addMethod(byName("label", language.labels()))
                .build();
        return Names.file(Names.INTERNAL, type);
    }

    private static MethodSpec byCode(Catalog catalog, Language language, String method, Function<Texts, String> text) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (ordinal)");
        int ordinal = 0;
        for (ErrorCode errorCode : catalog.codes()) {
            addCase(code, "$L", ordinal++, text.apply(language.codes().get(errorCode.name())));
        }
        addDefault(code, CodeBlock.of("$S", text.apply(language.unrecognized())));
        return method(method, int.class, "ordinal", code.endControlFlow().build());
    }

    private static <T> List<String> titles(List<T> items, Function<T, String> title) {
        return items.stream().map(title).toList();
    }

    private static MethodSpec byOrdinal(String method, List<String> texts) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (ordinal)");
        for (int i = 0; i < texts.size() - 1; i++) {
            addCase(code, "$L", i, texts.get(i));
        }
        addDefault(code, CodeBlock.of("$S", texts.get(texts.size() - 1)));
        return method(method, int.class, "ordinal", code.endControlFlow().build());
    }

    private static MethodSpec byName(String method, Map<String, String> texts) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (name)");
        texts.forEach((name, text) -> addCase(code, "$S", name, text));
        addDefault(code, CodeBlock.of("name"));
        return method(method, String.class, "name", code.endControlFlow().build());
    }

    private static void addCase(CodeBlock.Builder code, String keyFormat, Object key, String text) {
        code.add("case " + keyFormat + ":\n$>return $S;\n$<", key, text);
    }

    private static void addDefault(CodeBlock.Builder code, CodeBlock value) {
        code.add("default:\n$>return $L;\n$<", value);
    }

    private static MethodSpec method(String name, Class<?> parameterType, String parameter, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(parameterType, parameter)
                .returns(String.class)
                .addCode(body)
                .build();
    }
}

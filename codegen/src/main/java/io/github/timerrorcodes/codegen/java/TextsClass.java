package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Emits the class with all texts of one language. A text is made when it is first asked for, and no other: see {@link
 * OrdinalSwitch}.
 */
final class TextsClass {

    private TextsClass() {}

    static GeneratedFile of(Names names, Catalog catalog, Language language) {
        ClassName name = names.textsOf(language);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addSuperinterface(names.texts())
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        addByCode(type, catalog, language, "description", Texts::description);
        addByCode(type, catalog, language, "remedy", Texts::remedy);
        addByOrdinal(
                type,
                "categoryTitle",
                select(catalog.categories(), c -> language.categories().get(c.name())));
        addByOrdinal(
                type,
                "tableTitle",
                select(catalog.tables(), t -> language.tables().get(t.name())));
        if (names.ofLibrary()) {
            type.addMethod(byName("advice", language.retryabilities()));
            type.addMethod(byName("label", language.labels()));
        }
        return Names.file(name, type.build());
    }

    private static void addByCode(
            TypeSpec.Builder type, Catalog catalog, Language language, String method, Function<Texts, String> text) {
        List<String> texts =
                select(catalog.codes(), code -> text.apply(language.codes().get(code.name())));
        addSwitch(type, method, texts, text.apply(language.unrecognized()));
    }

    private static <T> List<String> select(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toList();
    }

    private static void addByOrdinal(TypeSpec.Builder type, String method, List<String> texts) {
        int last = texts.size() - 1;
        addSwitch(type, method, texts.subList(0, last), texts.get(last));
    }

    private static void addSwitch(TypeSpec.Builder type, String method, List<String> texts, String otherwise) {
        OrdinalSwitch values = new OrdinalSwitch(method, TypeName.get(String.class), CodeBlock.of("$S", otherwise));
        for (int ordinal = 0; ordinal < texts.size(); ordinal++) {
            values.put(ordinal, CodeBlock.of("$S", texts.get(ordinal)));
        }
        values.addTo(type, values.declare(Modifier.PUBLIC).addAnnotation(Override.class));
    }

    private static MethodSpec byName(String method, Map<String, String> texts) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (name)");
        texts.forEach((name, text) -> code.add("case $S:\n$>return $S;\n$<", name, text));
        code.add("default:\n$>return name;\n$<").endControlFlow();
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "name")
                .returns(String.class)
                .addCode(code.build())
                .build();
    }
}

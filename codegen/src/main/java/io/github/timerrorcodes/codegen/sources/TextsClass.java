package io.github.timerrorcodes.codegen.sources;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Retryability;
import io.github.timerrorcodes.codegen.model.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the class with all texts of one language. A text is made when it is first asked for, and no other: see {@link Switch}. */
final class TextsClass {

    private TextsClass() {}

    static GeneratedFile of(TypeNames names, Catalog catalog, Language language) {
        ClassName name = names.textsOf(language);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addSuperinterface(TypeNames.TEXTS)
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        List<Texts> codes = Stream.concat(
                        catalog.codes().stream().map(language::of), Stream.of(language.unrecognized()))
                .toList();
        add(type, "description", "code", codes, Texts::description);
        add(type, "remedy", "code", codes, Texts::remedy);
        add(type, "userMessage", "code", codes, Texts::userMessage);
        add(
                type,
                "retryAdvice",
                "retryability",
                List.of(Retryability.values()),
                each -> language.words().retryabilities().get(each).advice());
        add(type, "categoryTitle", "category", catalog.categories(), language::of);
        add(type, "tableTitle", "table", catalog.tables(), language::of);
        return names.file(name, type);
    }

    /** Adds a method that gives the text of each item by its place in the list; the last answers for every other place. */
    private static <T> void add(
            TypeSpec.Builder type, String method, String parameter, List<T> items, Function<T, String> text) {
        List<CodeBlock> texts =
                items.stream().map(item -> CodeBlock.of("$S", text.apply(item))).toList();
        Switch values = new Switch(parameter, texts.get(texts.size() - 1));
        for (int i = 0; i < texts.size(); i++) {
            values.put(i, texts.get(i));
        }
        type.addMethod(MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(int.class, parameter)
                .returns(String.class)
                .addCode(values.code())
                .build());
    }
}

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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the class with all texts of one language. A block of texts is made when one of them is first asked for: see {@link Switch}. */
final class TextsClass {
    private static final int MOST_CODES_IN_BLOCK = 16;

    /** A string of a class file has up to 65,535 bytes, and a character up to three of them. */
    private static final int LONGEST_BLOCK = 65_535 / 3;

    private TextsClass() {}

    static GeneratedFile of(TypeNames names, Catalog catalog, Language language) {
        ClassName name = names.textsOf(language);
        List<Texts> codes = Stream.concat(
                        catalog.codes().stream().map(language::of), Stream.of(language.unrecognized()))
                .toList();
        int codesInBlock = codesInBlock(codes);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .superclass(TypeNames.BLOCK_TEXTS)
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", codesInBlock)
                        .build());
        add(type, Modifier.PROTECTED, "block", "block", blocks(codes, codesInBlock), block -> block);
        add(type, Modifier.PUBLIC, "userMessage", "code", codes, Texts::userMessage);
        add(
                type,
                Modifier.PUBLIC,
                "retryAdvice",
                "retryability",
                List.of(Retryability.values()),
                each -> language.words().retryabilities().get(each).advice());
        add(type, Modifier.PUBLIC, "categoryTitle", "category", catalog.categories(), language::of);
        add(type, Modifier.PUBLIC, "tableTitle", "table", catalog.tables(), language::of);
        return names.file(name, type);
    }

    /** Returns how many codes a block can hold, so that the largest of all fits a class file. */
    private static int codesInBlock(List<Texts> codes) {
        int count = MOST_CODES_IN_BLOCK;
        while (count > 1 && blocks(codes, count).stream().anyMatch(block -> block.length() > LONGEST_BLOCK)) {
            count /= 2;
        }
        return count;
    }

    private static List<String> blocks(List<Texts> codes, int codesInBlock) {
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < codes.size(); i += codesInBlock) {
            blocks.add(codes.subList(i, Math.min(codes.size(), i + codesInBlock)).stream()
                    .map(texts -> texts.description() + "\n" + texts.remedy() + "\n")
                    .collect(Collectors.joining()));
        }
        return blocks;
    }

    /** Adds a method that gives the text of each item by its place in the list; the last answers for every other place. */
    private static <T> void add(
            TypeSpec.Builder type,
            Modifier access,
            String method,
            String parameter,
            List<T> items,
            Function<T, String> text) {
        List<CodeBlock> texts =
                items.stream().map(item -> CodeBlock.of("$S", text.apply(item))).toList();
        Switch values = new Switch(parameter, texts.get(texts.size() - 1));
        for (int i = 0; i < texts.size(); i++) {
            values.put(i, texts.get(i));
        }
        type.addMethod(MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(access)
                .addParameter(int.class, parameter)
                .returns(String.class)
                .addCode(values.code())
                .build());
    }
}

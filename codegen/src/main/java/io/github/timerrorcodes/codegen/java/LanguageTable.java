package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the list of languages. It names the class of a language only where its texts are asked for, so that a language
 * that nobody reads is never loaded.
 */
final class LanguageTable {

    private LanguageTable() {}

    static GeneratedFile of(Catalog catalog) {
        List<Language> languages = catalog.languages();
        CodeBlock.Builder tags = CodeBlock.builder();
        languages.forEach(language -> tags.add(tags.isEmpty() ? "$S" : ", $S", language.tag()));

        CodeBlock.Builder texts = CodeBlock.builder().beginControlFlow("switch (index)");
        for (int i = 1; i < languages.size(); i++) {
            texts.add("case $L:\n$>return $T.INSTANCE;\n$<", i, Names.textsOf(languages.get(i)));
        }
        texts.add("default:\n$>return $T.INSTANCE;\n$<", Names.textsOf(catalog.sourceLanguage()));
        texts.endControlFlow();

        TypeSpec type = TypeSpec.classBuilder(Names.LANGUAGE_TABLE)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Names.doc(
                        "The languages of the catalog; the first is the one that its tables are written in.\n"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("tags")
                        .addModifiers(Modifier.STATIC)
                        .returns(String[].class)
                        .addStatement("return new String[] {$L}", tags.build())
                        .build())
                .addMethod(MethodSpec.methodBuilder("texts")
                        .addModifiers(Modifier.STATIC)
                        .addParameter(int.class, "index")
                        .returns(Names.TEXTS)
                        .addCode(texts.build())
                        .build())
                .build();
        return Names.file(Names.INTERNAL, type);
    }
}

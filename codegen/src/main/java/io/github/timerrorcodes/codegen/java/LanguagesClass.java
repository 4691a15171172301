package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
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
final class LanguagesClass {

    private LanguagesClass() {}

    static GeneratedFile of(Names names, Catalog catalog) {
        List<Language> languages = catalog.languages();
        CodeBlock.Builder tags = CodeBlock.builder();
        languages.forEach(language -> tags.add(tags.isEmpty() ? "$S" : ", $S", language.tag()));

        CodeBlock.Builder texts = CodeBlock.builder().beginControlFlow("switch (index)");
        for (int i = 1; i < languages.size(); i++) {
            texts.add("case $L:\n$>return $T.INSTANCE;\n$<", i, names.textsOf(languages.get(i)));
        }
        texts.add("default:\n$>return $T.INSTANCE;\n$<", names.textsOf(catalog.sourceLanguage()));
        texts.endControlFlow();

        ClassName name = names.languages();
        TypeSpec type = TypeSpec.classBuilder(name)
                .superclass(ParameterizedTypeName.get(Names.LANGUAGES, names.texts()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Names.doc(
                        "The languages of the catalog; the first is the one that its tables are written in.\n"))
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", tags.build())
                        .build())
                .addMethod(MethodSpec.methodBuilder("texts")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .addParameter(int.class, "index")
                        .returns(names.texts())
                        .addCode(texts.build())
                        .build())
                .build();
        return Names.file(name, type);
    }
}

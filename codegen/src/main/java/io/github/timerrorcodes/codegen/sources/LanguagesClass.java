package io.github.timerrorcodes.codegen.sources;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the list of languages. It names the class of a language only where its texts are asked for, so that a language
 * that nobody reads is never loaded; and it asks a method of each language's own whether it is there, so that a rule for R8
 * can say no and the language is left out of an app.
 */
final class LanguagesClass {

    private LanguagesClass() {}

    static GeneratedFile of(TypeNames names, Catalog catalog) {
        ClassName name = names.languages();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .superclass(TypeNames.LANGUAGES)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(TypeNames.doc(
                        "The languages of the catalog; the first is the one that its tables are written in.\n"))
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build());
        List<CodeBlock> tags = new ArrayList<>();
        CodeBlock.Builder texts = CodeBlock.builder().beginControlFlow("switch (place)");
        List<Language> languages = catalog.languages();
        for (int i = 0; i < languages.size(); i++) {
            Language language = languages.get(i);
            String speaks = "speaks" + TypeNames.camelCase(language);
            tags.add(CodeBlock.of("$N() ? $S : null", speaks, language.tag()));
            texts.beginControlFlow("case $L:\n$>if ($N())", i, speaks)
                    .addStatement("return $T.INSTANCE", names.textsOf(language))
                    .endControlFlow()
                    .addStatement("break")
                    .add("$<");
            type.addMethod(MethodSpec.methodBuilder(speaks)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(boolean.class)
                    .addStatement("return true")
                    .build());
        }
        texts.add("default:\n$>break;\n$<").endControlFlow();
        texts.addStatement("throw new $T()", IllegalStateException.class);
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", CodeBlock.join(tags, ", "))
                        .build())
                .addMethod(MethodSpec.methodBuilder("texts")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .addParameter(int.class, "place")
                        .returns(TypeNames.TEXTS)
                        .addCode(texts.build())
                        .build());
        return names.file(name, type);
    }
}

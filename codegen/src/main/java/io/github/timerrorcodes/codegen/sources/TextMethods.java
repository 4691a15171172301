package io.github.timerrorcodes.codegen.sources;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The pair of methods with which a type tells a text: in the source language, and in the language of a locale. */
final class TextMethods {
    private final TypeNames names;
    private final String sourceLanguage;

    TextMethods(TypeNames names, Catalog catalog) {
        this.names = names;
        this.sourceLanguage = catalog.sourceLanguage().locale().getDisplayLanguage(Locale.ENGLISH);
    }

    /**
     * Adds the pair to a type.
     *
     * @param name the name of both methods
     * @param textsMethod the method of {@code Texts} that gives the text
     * @param index what it is asked for
     * @param what the Javadoc's first words, such as {@code what happened}
     */
    void add(TypeSpec.Builder type, String name, String textsMethod, String index, String what) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(TypeNames.doc("Returns " + what + ", in " + sourceLanguage + ".\n"))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $T.INSTANCE.source().$N($L)", names.languages(), textsMethod, index)
                .build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(TypeNames.doc("Returns " + what + ", in the language that suits a reader best.\n\n"
                        + "@param locale the reader's locale; {@code null} stands for " + sourceLanguage + "\n"))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.nullable(Locale.class), "locale")
                .returns(String.class)
                .addStatement("return $T.INSTANCE.of(locale).$N($L)", names.languages(), textsMethod, index)
                .build());
    }
}

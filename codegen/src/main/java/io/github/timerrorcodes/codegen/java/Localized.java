package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The pair of methods with which a type tells a text: in the source language, and in the language of a locale. */
final class Localized {

    private Localized() {}

    /**
     * Adds the pair to a type.
     *
     * @param name the name of both methods
     * @param textsMethod the method of {@code Texts} that gives the text for an ordinal
     * @param what the Javadoc's first words, such as {@code what happened}
     */
    static void add(TypeSpec.Builder type, String name, String textsMethod, String what) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(Names.doc("Returns " + what + ", in Japanese.\n"))
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $T.source().$N(ordinal())", Names.LANGUAGES, textsMethod)
                .build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(Names.doc("Returns " + what
                        + ", in the language of a locale: that very language and script, otherwise\n"
                        + "the language in another script, otherwise English, otherwise Japanese.\n\n"
                        + "@param locale the reader's locale; {@code null} stands for Japanese\n"))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(Locale.class, "locale")
                        .addAnnotation(Names.NULLABLE)
                        .build())
                .returns(String.class)
                .addStatement("return $T.of(locale).$N(ordinal())", Names.LANGUAGES, textsMethod)
                .build());
    }
}

package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The pair of methods with which a type tells a text: in the source language, and in the language of a locale. */
final class Localized {

    private final Names names;
    private final String sourceLanguage;

    Localized(Names names, Catalog catalog) {
        this.names = names;
        this.sourceLanguage = catalog.sourceLanguage().locale().getDisplayLanguage(Locale.ENGLISH);
    }

    /**
     * Adds the pair to a type.
     *
     * @param name the name of both methods
     * @param textsMethod the method of {@code Texts} that gives the text for an ordinal
     * @param what the Javadoc's first words, such as {@code what happened}
     */
    void add(TypeSpec.Builder type, String name, String textsMethod, String what) {
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(Names.doc("Returns " + what + ", in " + sourceLanguage + ".\n"))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $T.INSTANCE.source().$N(ordinal())", names.languages(), textsMethod)
                .build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(Names.doc("Returns " + what
                        + ", in the language of a locale: that very language and script, otherwise\n"
                        + "the language in another script, otherwise English, otherwise " + sourceLanguage + ".\n\n"
                        + "@param locale the reader's locale; {@code null} stands for " + sourceLanguage + "\n"))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(names.nullable(Locale.class), "locale")
                .returns(String.class)
                .addStatement("return $T.INSTANCE.of(locale).$N(ordinal())", names.languages(), textsMethod)
                .build());
    }
}

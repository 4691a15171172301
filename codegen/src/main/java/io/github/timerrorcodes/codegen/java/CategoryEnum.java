package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Category;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the enum of the categories. */
final class CategoryEnum {

    private CategoryEnum() {}

    static GeneratedFile of(Names names, Catalog catalog) {
        Ordinals ordinals = new Ordinals(catalog);
        TypeSpec.Builder type = TypeSpec.enumBuilder(names.category())
                .addSuperinterface(Names.ERROR_CATEGORY)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Names.doc("What an error code is about.\n"));
        for (Category category : catalog.categories()) {
            Ordinals.Span span = ordinals.of(category);
            type.addEnumConstant(
                    category.name(),
                    TypeSpec.anonymousClassBuilder("$L, $L", span.first(), span.end())
                            .addJavadoc(Names.doc(Names.javadoc(
                                    catalog.sourceLanguage().categories().get(category.name()))))
                            .build());
        }
        addSpan(type);
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(int.class, "first")
                .addParameter(int.class, "end")
                .addStatement("this.first = first")
                .addStatement("this.end = end")
                .build());
        new Localized(names, catalog).add(type, "title", "categoryTitle", "the name of this category for a person");
        addCodes(type, names, "category");
        return Names.file(names.category(), type.build());
    }

    /** Adds the fields that tell which codes belong to this one. */
    static void addSpan(TypeSpec.Builder type) {
        type.addField(int.class, "first", Modifier.PRIVATE, Modifier.FINAL);
        type.addField(int.class, "end", Modifier.PRIVATE, Modifier.FINAL);
    }

    static void addCodes(TypeSpec.Builder type, Names names, String what) {
        type.addMethod(MethodSpec.methodBuilder("codes")
                .addJavadoc(Names.doc("Returns the codes of this " + what
                        + " in the order of their declaration. The list cannot be changed,\n"
                        + "and {@link " + names.code().simpleName() + "#UNRECOGNIZED} is in none.\n"))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), names.code()))
                .addStatement("return $T.codes(first, end)", names.details())
                .build());
    }
}

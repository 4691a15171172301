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

/** Emits {@code TimErrorCategory}. */
final class CategoryEnum {

    private CategoryEnum() {}

    static GeneratedFile of(Catalog catalog) {
        Ordinals ordinals = new Ordinals(catalog);
        TypeSpec.Builder type = TypeSpec.enumBuilder(Names.CATEGORY)
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
        Localized.add(type, "title", "categoryTitle", "the name of this category for a person");
        addCodes(type, "category");
        return Names.file(Names.API, type.build());
    }

    /** Adds the fields that tell which constants of {@code TimErrorCode} belong to this one. */
    static void addSpan(TypeSpec.Builder type) {
        type.addField(int.class, "first", Modifier.PRIVATE, Modifier.FINAL);
        type.addField(int.class, "end", Modifier.PRIVATE, Modifier.FINAL);
    }

    static void addCodes(TypeSpec.Builder type, String what) {
        type.addMethod(MethodSpec.methodBuilder("codes")
                .addJavadoc(Names.doc("Returns the codes of this " + what
                        + " in the order of their declaration. The list cannot be changed,\n"
                        + "and {@link TimErrorCode#UNRECOGNIZED} is in none.\n"))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), Names.CODE))
                .addStatement("return $T.between(first, end)", Names.CODES)
                .build());
    }
}

package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Table;
import javax.lang.model.element.Modifier;

/** Emits {@code TimErrorTable}. */
final class TableEnum {

    private TableEnum() {}

    static GeneratedFile of(Catalog catalog) {
        Ordinals ordinals = new Ordinals(catalog);
        TypeSpec.Builder type = TypeSpec.enumBuilder(Names.TABLE)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Names.doc("The tables of the vendor's error-code document, in its order.\n"));
        for (Table table : catalog.tables()) {
            Ordinals.Span span = ordinals.of(table);
            type.addEnumConstant(
                    table.name(),
                    TypeSpec.anonymousClassBuilder(
                                    "$T.$N, $T.$N, $L, $L",
                                    Names.CATEGORY,
                                    table.category().name(),
                                    Names.ORIGIN,
                                    table.origin().name(),
                                    span.first(),
                                    span.end())
                            .addJavadoc(Names.doc(Names.javadoc(
                                    catalog.sourceLanguage().tables().get(table.name()))))
                            .build());
        }
        type.addField(Names.CATEGORY, "category", Modifier.PRIVATE, Modifier.FINAL);
        type.addField(Names.ORIGIN, "origin", Modifier.PRIVATE, Modifier.FINAL);
        CategoryEnum.addSpan(type);
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(Names.CATEGORY, "category")
                .addParameter(Names.ORIGIN, "origin")
                .addParameter(int.class, "first")
                .addParameter(int.class, "end")
                .addStatement("this.category = category")
                .addStatement("this.origin = origin")
                .addStatement("this.first = first")
                .addStatement("this.end = end")
                .build());
        type.addMethod(getter(Names.CATEGORY, "category", "Returns what the codes of this table are about.\n"));
        type.addMethod(getter(
                Names.ORIGIN,
                "origin",
                "Returns which part of the vendor's product reports the codes of this table.\n"));
        Localized.add(type, "title", "tableTitle", "the name of this table for a person");
        CategoryEnum.addCodes(type, "table");
        return Names.file(Names.API, type.build());
    }

    private static MethodSpec getter(ClassName returns, String field, String javadoc) {
        return MethodSpec.methodBuilder(field)
                .addJavadoc(Names.doc(javadoc))
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addStatement("return $N", field)
                .build();
    }
}

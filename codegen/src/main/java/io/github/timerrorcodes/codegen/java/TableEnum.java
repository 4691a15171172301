package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Table;
import javax.lang.model.element.Modifier;

/** Emits the enum of the tables. */
final class TableEnum {

    private TableEnum() {}

    static GeneratedFile of(Names names, Catalog catalog) {
        Ordinals ordinals = new Ordinals(catalog);
        TypeSpec.Builder type = TypeSpec.enumBuilder(names.table())
                .addSuperinterface(Names.ERROR_TABLE)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Names.doc("The tables of the error codes, in their order.\n"));
        for (Table table : catalog.tables()) {
            Ordinals.Span span = ordinals.of(table);
            type.addEnumConstant(
                    table.name(),
                    TypeSpec.anonymousClassBuilder(
                                    "$T.$N, $T.$N, $L, $L",
                                    names.category(),
                                    table.category().name(),
                                    Names.ORIGIN,
                                    table.origin().name(),
                                    span.first(),
                                    span.end())
                            .addJavadoc(Names.doc(Names.javadoc(
                                    catalog.sourceLanguage().tables().get(table.name()))))
                            .build());
        }
        type.addField(names.category(), "category", Modifier.PRIVATE, Modifier.FINAL);
        type.addField(Names.ORIGIN, "origin", Modifier.PRIVATE, Modifier.FINAL);
        CategoryEnum.addSpan(type);
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(names.category(), "category")
                .addParameter(Names.ORIGIN, "origin")
                .addParameter(int.class, "first")
                .addParameter(int.class, "end")
                .addStatement("this.category = category")
                .addStatement("this.origin = origin")
                .addStatement("this.first = first")
                .addStatement("this.end = end")
                .build());
        type.addMethod(getter(names.category(), "category", "Returns what the codes of this table are about.\n"));
        type.addMethod(getter(Names.ORIGIN, "origin", "Returns which side reports the codes of this table.\n"));
        new Localized(names, catalog).add(type, "title", "tableTitle", "the name of this table for a person");
        CategoryEnum.addCodes(type, names, "table");
        return Names.file(names.table(), type.build());
    }

    private static MethodSpec getter(ClassName returns, String field, String javadoc) {
        return MethodSpec.methodBuilder(field)
                .addJavadoc(Names.doc(javadoc))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addStatement("return $N", field)
                .build();
    }
}

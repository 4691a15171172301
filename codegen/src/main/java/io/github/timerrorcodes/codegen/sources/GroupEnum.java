package io.github.timerrorcodes.codegen.sources;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Category;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Table;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the enums of what codes are grouped by. The codes of a group stand next to each other in the enum of the codes. */
final class GroupEnum {
    private final TypeNames names;
    private final TypeSpec.Builder type;
    private final MethodSpec.Builder constructor = MethodSpec.constructorBuilder();

    private GroupEnum(TypeNames names, ClassName name, ClassName groupInterface, String javadoc) {
        this.names = names;
        this.type = TypeSpec.enumBuilder(name)
                .addSuperinterface(groupInterface)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(TypeNames.doc(javadoc));
    }

    static GeneratedFile ofCategories(TypeNames names, Catalog catalog) {
        GroupEnum group = new GroupEnum(
                names, names.category(), TypeNames.ERROR_CATEGORY, "What the codes of the catalog are about.\n");
        int next = 0;
        for (Category category : catalog.categories()) {
            int first = next;
            for (Table table : catalog.tablesOf(category)) {
                next += table.codes().size();
            }
            group.addConstant(
                    catalog, category.name(), language -> language.of(category), CodeBlock.of("$L, $L", first, next));
        }
        // This enum touches nothing else of the library, so that the check comes before anything that may not fit.
        group.type.addStaticBlock(CodeBlock.builder()
                .addStatement(
                        "$T.require($L, $S)",
                        TypeNames.CONTRACT,
                        CodeEnum.CONTRACT_VERSION,
                        names.code().simpleName())
                .build());
        group.addSpan();
        return group.file(catalog, names.category(), "category", "categoryTitle");
    }

    static GeneratedFile ofTables(TypeNames names, Catalog catalog) {
        GroupEnum group = new GroupEnum(
                names, names.table(), TypeNames.ERROR_TABLE, "The tables of the catalog, in their order.\n");
        List<Table> byCategory = catalog.tablesByCategory();
        for (Table table : catalog.tables()) {
            int first = byCategory.stream()
                    .takeWhile(other -> !other.equals(table))
                    .mapToInt(other -> other.codes().size())
                    .sum();
            group.addConstant(
                    catalog,
                    table.name(),
                    language -> language.of(table),
                    CodeBlock.of(
                            "$T.$N, $T.$N, $L, $L",
                            names.category(),
                            table.category().name(),
                            TypeNames.ORIGIN,
                            table.origin().name(),
                            first,
                            first + table.codes().size()));
        }
        group.addProperty(names.category(), "category", "Returns what the codes of this table are about.\n");
        group.addProperty(TypeNames.ORIGIN, "origin", "Returns which side reports the codes of this table.\n");
        group.addSpan();
        return group.file(catalog, names.table(), "table", "tableTitle");
    }

    private void addConstant(Catalog catalog, String name, Function<Language, String> title, CodeBlock arguments) {
        type.addEnumConstant(
                name,
                TypeSpec.anonymousClassBuilder(arguments)
                        .addJavadoc(TypeNames.doc(TypeNames.javadoc(title.apply(catalog.commonLanguage()))))
                        .build());
    }

    private void addProperty(ClassName returns, String name, String javadoc) {
        addField(returns, name);
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(TypeNames.doc(javadoc))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addStatement("return $N", name)
                .build());
    }

    /** Adds the fields that tell which codes belong to the group. */
    private void addSpan() {
        addField(TypeName.INT, "first");
        addField(TypeName.INT, "end");
    }

    private void addField(TypeName fieldType, String name) {
        type.addField(fieldType, name, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addParameter(fieldType, name).addStatement("this.$1N = $1N", name);
    }

    private GeneratedFile file(Catalog catalog, ClassName name, String what, String title) {
        type.addMethod(constructor.build());
        new TextMethods(names, catalog)
                .add(type, "title", title, "ordinal()", "the name of this " + what + " for a person");
        type.addMethod(MethodSpec.methodBuilder("codes")
                .addJavadoc(TypeNames.doc("Returns the codes of this " + what
                        + " in the order of their declaration. The list cannot be changed,\n"
                        + "and {@link " + names.code().simpleName() + "#UNRECOGNIZED} is in none.\n"))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), names.code()))
                .addStatement("return $T.codes.subList(first, end)", names.code())
                .build());
        return names.file(name, type);
    }
}

package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Table;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits a class that numbers the constants of an enum. The enum of the codes keeps the numbers, which the compiler copies
 * into it: loading the enums themselves would take longer than all the rest of the first lookup.
 */
final class IndexClass {

    private IndexClass() {}

    static GeneratedFile ofTables(Names names, Catalog catalog) {
        List<String> tables = catalog.tables().stream().map(Table::name).toList();
        TypeSpec.Builder type = index(names.tableIndex(), names.table(), tables)
                .addMethod(accessor(Names.ERROR_TABLE, "errorTable", "CONSTANTS[index]"))
                .addMethod(accessor(Names.ERROR_CATEGORY, "errorCategory", "CONSTANTS[index].category()"));
        return Names.file(names.tableIndex(), type.build());
    }

    static GeneratedFile ofRetryabilities(Names names, Catalog catalog) {
        ClassName name = names.retryabilityIndex();
        Set<String> retryabilities = catalog.sourceLanguage().retryabilities().keySet();
        return Names.file(name, index(name, Names.RETRYABILITY, retryabilities).build());
    }

    private static MethodSpec accessor(ClassName returns, String name, String value) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(int.class, "index")
                .returns(returns)
                .addStatement("return $L", value)
                .build();
    }

    private static TypeSpec.Builder index(ClassName name, ClassName constants, Collection<String> names) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Names.doc("""
                        Numbers for the constants of {@link $T}, so that a code can name one without loading it.
                        """.replace("$T", constants.simpleName())));
        int index = 0;
        CodeBlock.Builder all = CodeBlock.builder();
        for (String constant : names) {
            type.addField(FieldSpec.builder(int.class, constant, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", index++)
                    .build());
            all.add(all.isEmpty() ? "$T.$N" : ",\n$T.$N", constants, constant);
        }
        type.addField(FieldSpec.builder(
                        ArrayTypeName.of(constants), "CONSTANTS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("{\n$>$L\n$<}", all.build())
                .build());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return type.addMethod(accessor(constants, "get", "CONSTANTS[index]"));
    }
}

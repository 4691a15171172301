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
import javax.lang.model.element.Modifier;

/**
 * Emits a class that numbers the constants of an enum. The enum of the codes keeps the numbers, which the compiler copies
 * into it: loading the enums themselves would take longer than all the rest of the first lookup.
 */
final class IndexClass {

    private IndexClass() {}

    static GeneratedFile ofTables(Names names, Catalog catalog) {
        List<String> tables = catalog.tables().stream().map(Table::name).toList();
        return emit(names.tableIndex(), names.table(), tables);
    }

    static GeneratedFile ofRetryabilities(Names names, Catalog catalog) {
        return emit(
                names.retryabilityIndex(),
                Names.RETRYABILITY,
                catalog.sourceLanguage().retryabilities().keySet());
    }

    private static GeneratedFile emit(ClassName name, ClassName constants, Collection<String> names) {
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
        type.addMethod(MethodSpec.methodBuilder("get")
                .addModifiers(Modifier.STATIC)
                .addParameter(int.class, "index")
                .returns(constants)
                .addStatement("return CONSTANTS[index]")
                .build());
        return Names.file(name, type.build());
    }
}

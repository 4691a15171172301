package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class with what is seldom asked about a code. It is loaded when that is first asked, and not before. */
final class DetailsClass {

    private DetailsClass() {}

    static GeneratedFile of(Names names, Catalog catalog) {
        OrdinalSwitch constants =
                new OrdinalSwitch("sdkConstant", names.nullable(String.class), CodeBlock.of("$L", (Object) null));
        OrdinalSwitch delays = new OrdinalSwitch("minRetryDelayMillis", TypeName.LONG, CodeBlock.of("0"));
        List<ErrorCode> codes = catalog.codes();
        for (int i = 0; i < codes.size(); i++) {
            int ordinal = i;
            codes.get(i).sdkConstant().ifPresent(name -> constants.put(ordinal, CodeBlock.of("$S", name)));
            if (codes.get(i).minDelayMillis() != 0) {
                delays.put(ordinal, CodeBlock.of("$LL", codes.get(i).minDelayMillis()));
            }
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(names.details())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Names.doc("What is seldom asked about a code, by its ordinal, and all codes as a list.\n"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        constants.addTo(type, constants.declare(Modifier.STATIC));
        delays.addTo(type, delays.declare(Modifier.STATIC));
        addCodes(type, names.code());
        return Names.file(names.details(), type.build());
    }

    private static void addCodes(TypeSpec.Builder type, ClassName code) {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), code);
        type.addField(FieldSpec.builder(list, "CODES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.unmodifiableList($T.asList($T.values()))", Collections.class, Arrays.class, code)
                .build());
        type.addMethod(MethodSpec.methodBuilder("codes")
                .addModifiers(Modifier.STATIC)
                .addParameter(int.class, "first")
                .addParameter(int.class, "end")
                .returns(list)
                .addStatement("return CODES.subList(first, end)")
                .build());
    }
}

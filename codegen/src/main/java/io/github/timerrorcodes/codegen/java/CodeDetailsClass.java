package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class with what is seldom asked about a code. It is loaded when that is first asked, and not before. */
final class CodeDetailsClass {

    private CodeDetailsClass() {}

    static GeneratedFile of(Catalog catalog) {
        OrdinalSwitch constants =
                new OrdinalSwitch("sdkConstant", Names.NULLABLE_STRING, CodeBlock.of("$L", (Object) null));
        OrdinalSwitch delays = new OrdinalSwitch("minRetryDelayMillis", TypeName.LONG, CodeBlock.of("0"));
        List<ErrorCode> codes = catalog.codes();
        for (int i = 0; i < codes.size(); i++) {
            int ordinal = i;
            codes.get(i).sdkConstant().ifPresent(name -> constants.put(ordinal, CodeBlock.of("$S", name)));
            if (codes.get(i).minDelayMillis() != 0) {
                delays.put(ordinal, CodeBlock.of("$LL", codes.get(i).minDelayMillis()));
            }
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(Names.CODE_DETAILS)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Names.doc("What is seldom asked about a code, by its ordinal.\n"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        constants.addTo(type, constants.declare(Modifier.STATIC));
        delays.addTo(type, delays.declare(Modifier.STATIC));
        return Names.file(Names.API, type.build());
    }
}

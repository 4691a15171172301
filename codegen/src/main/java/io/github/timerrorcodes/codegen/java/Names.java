package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import java.util.Locale;

/** The types that the generated sources define or use, and what all of the sources have in common. */
final class Names {
    static final String API = "io.github.timerrorcodes";
    static final String INTERNAL = API + ".internal";

    static final ClassName CODE = ClassName.get(API, "TimErrorCode");
    static final ClassName CATEGORY = ClassName.get(API, "TimErrorCategory");
    static final ClassName TABLE = ClassName.get(API, "TimErrorTable");
    static final ClassName ORIGIN = ClassName.get(API, "Origin");
    static final ClassName RETRYABILITY = ClassName.get(API, "Retryability");
    static final ClassName TABLE_INDEX = ClassName.get(API, "TableIndex");
    static final ClassName RETRYABILITY_INDEX = ClassName.get(API, "RetryabilityIndex");
    static final ClassName CODE_DETAILS = ClassName.get(API, "CodeDetails");
    static final ClassName EXCEPTION = ClassName.get(API, "TimErrorException");
    static final ClassName CODES = ClassName.get(API, "Codes");
    static final ClassName TEXTS = ClassName.get(INTERNAL, "Texts");
    static final ClassName LANGUAGES = ClassName.get(INTERNAL, "Languages");
    static final ClassName LANGUAGE_TABLE = ClassName.get(INTERNAL, "LanguageTable");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final TypeName NULLABLE_STRING = TypeName.get(String.class)
            .annotated(AnnotationSpec.builder(NULLABLE).build());
    static final String UNRECOGNIZED = "UNRECOGNIZED";

    static final String HEADER = "Generated from the tables in data/. Edit those, not this file.";

    private Names() {}

    /** Returns the class that holds a language's texts: {@code TextsZhHans} for {@code zh-Hans}. */
    static ClassName textsOf(Language language) {
        StringBuilder name = new StringBuilder("Texts");
        for (String subtag : language.tag().split("-", -1)) {
            name.append(subtag.substring(0, 1).toUpperCase(Locale.ROOT)).append(subtag.substring(1));
        }
        return ClassName.get(INTERNAL, name.toString());
    }

    static GeneratedFile file(String packageName, TypeSpec type) {
        String source = JavaFile.builder(packageName, type)
                .addFileComment(HEADER)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        return new GeneratedFile(packageName.replace('.', '/') + "/" + type.name() + ".java", source);
    }

    /** Returns a text so that Javadoc shows it as it is, whatever stands in it. */
    static String javadoc(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if ("&<>@{}*\\".indexOf(c) >= 0) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** Returns a Javadoc that is taken over as it stands. */
    static CodeBlock doc(String javadoc) {
        return CodeBlock.of("$L", javadoc);
    }
}

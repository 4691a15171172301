package io.github.timerrorcodes.codegen.sources;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Naming;
import java.util.Locale;

/**
 * The types that the generated sources define or use, and what all of the sources have in common.
 *
 * <p>What a table names is a constant in capitals. Nothing else that is generated is in capitals alone, so that no table can
 * give a name that the sources need.
 */
final class TypeNames {
    private static final String LIBRARY = "io.github.timerrorcodes";
    private static final String SPI = LIBRARY + ".spi";
    private static final String GENERATOR = LIBRARY + ".codegen";

    static final ClassName ERROR_CODE = ClassName.get(LIBRARY, "ErrorCode");
    static final ClassName ERROR_CATEGORY = ClassName.get(LIBRARY, "ErrorCategory");
    static final ClassName ERROR_TABLE = ClassName.get(LIBRARY, "ErrorTable");
    static final ClassName ERROR_CATALOG = ClassName.get(LIBRARY, "ErrorCatalog");
    static final ClassName ORIGIN = ClassName.get(LIBRARY, "Origin");
    static final ClassName OUTCOME = ClassName.get(LIBRARY, "Outcome");
    static final ClassName RETRYABILITY = ClassName.get(LIBRARY, "Retryability");
    static final ClassName BLOCK_TEXTS = ClassName.get(SPI, "BlockTexts");
    static final ClassName CODE_LOOKUP = ClassName.get(SPI, "CodeLookup");
    static final ClassName CONTRACT = ClassName.get(SPI, "Contract");
    static final ClassName GENERATED_CATALOG = ClassName.get(SPI, "GeneratedCatalog");
    static final ClassName LANGUAGES = ClassName.get(SPI, "Languages");
    static final ClassName TEXTS = ClassName.get(SPI, "Texts");
    static final String UNRECOGNIZED = "UNRECOGNIZED";

    private static final String JSPECIFY = "org.jspecify.annotations";
    private static final ClassName NULLABLE = ClassName.get(JSPECIFY, "Nullable");
    private static final ClassName NULL_MARKED = ClassName.get(JSPECIFY, "NullMarked");
    private static final ClassName GENERATED = ClassName.get(SPI, "Generated");
    private static final String HEADER = "Generated from error tables. Edit those, not this file.";

    private final Naming naming;
    private final boolean nullAnnotations;

    /** @param nullAnnotations whether the sources may use those of JSpecify */
    TypeNames(Naming naming, boolean nullAnnotations) {
        this.naming = naming;
        this.nullAnnotations = nullAnnotations;
    }

    ClassName code() {
        return ClassName.get(naming.packageName(), naming.enumName());
    }

    ClassName category() {
        return api("Category");
    }

    ClassName table() {
        return api("Table");
    }

    ClassName languages() {
        return internal("Languages");
    }

    /** Returns the class that holds a language's texts: {@code TimErrorTextsZhHans} for {@code zh-Hans}. */
    ClassName textsOf(Language language) {
        return internal("Texts" + camelCase(language));
    }

    /** Returns a language's tag as part of a name: {@code ZhHans} for {@code zh-Hans}. */
    static String camelCase(Language language) {
        StringBuilder name = new StringBuilder();
        for (String subtag : language.tag().split("-", -1)) {
            name.append(subtag.substring(0, 1).toUpperCase(Locale.ROOT)).append(subtag.substring(1));
        }
        return name.toString();
    }

    private ClassName api(String suffix) {
        return ClassName.get(naming.packageName(), naming.prefix() + suffix);
    }

    private ClassName internal(String suffix) {
        return ClassName.get(naming.packageName() + ".internal", naming.prefix() + suffix);
    }

    /** Returns a type that may be null. Where the sources may not say so, they inherit it from the library's interfaces. */
    TypeName nullable(Class<?> type) {
        TypeName name = TypeName.get(type);
        return nullAnnotations ? name.annotated(AnnotationSpec.builder(NULLABLE).build()) : name;
    }

    GeneratedFile file(ClassName name, TypeSpec.Builder type) {
        if (nullAnnotations) {
            type.addAnnotation(NULL_MARKED);
        }
        type.addAnnotation(AnnotationSpec.builder(GENERATED)
                .addMember("value", "$S", GENERATOR)
                .build());
        String source = JavaFile.builder(name.packageName(), type.build())
                .addFileComment(HEADER)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        return new GeneratedFile(name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java", source);
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

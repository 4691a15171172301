package io.github.timerrorcodes.codegen.java;

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

/** The types that the generated sources define or use, and what all of the sources have in common. */
final class Names {
    private static final String LIBRARY = Naming.LIBRARY.packageName();
    private static final String SPI = LIBRARY + ".spi";

    static final ClassName ERROR_CODE = ClassName.get(LIBRARY, "ErrorCode");
    static final ClassName ERROR_CATEGORY = ClassName.get(LIBRARY, "ErrorCategory");
    static final ClassName ERROR_TABLE = ClassName.get(LIBRARY, "ErrorTable");
    static final ClassName ERROR_CATALOG = ClassName.get(LIBRARY, "ErrorCatalog");
    static final ClassName ORIGIN = ClassName.get(LIBRARY, "Origin");
    static final ClassName RETRYABILITY = ClassName.get(LIBRARY, "Retryability");
    static final ClassName LANGUAGES = ClassName.get(SPI, "Languages");
    static final String UNRECOGNIZED = "UNRECOGNIZED";

    private static final ClassName TEXTS = ClassName.get(SPI, "Texts");
    private static final ClassName LIBRARY_TEXTS = ClassName.get(LIBRARY + ".internal", "LibraryTexts");
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    private static final String HEADER = "Generated from error tables. Edit those, not this file.";

    private final Naming naming;

    Names(Naming naming) {
        this.naming = naming;
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

    ClassName details() {
        return api("Details");
    }

    ClassName tableIndex() {
        return api("TableIndex");
    }

    ClassName retryabilityIndex() {
        return api("RetryabilityIndex");
    }

    ClassName languages() {
        return internal("Languages");
    }

    /** Returns the class that holds a language's texts: {@code TimErrorTextsZhHans} for {@code zh-Hans}. */
    ClassName textsOf(Language language) {
        StringBuilder name = new StringBuilder("Texts");
        for (String subtag : language.tag().split("-", -1)) {
            name.append(subtag.substring(0, 1).toUpperCase(Locale.ROOT)).append(subtag.substring(1));
        }
        return internal(name.toString());
    }

    /** Returns the interface of those classes. */
    ClassName texts() {
        return naming.isLibrary() ? LIBRARY_TEXTS : TEXTS;
    }

    boolean ofLibrary() {
        return naming.isLibrary();
    }

    private ClassName api(String suffix) {
        return ClassName.get(naming.packageName(), naming.prefix() + suffix);
    }

    private ClassName internal(String suffix) {
        return ClassName.get(naming.packageName() + ".internal", naming.prefix() + suffix);
    }

    /** Returns a type that may be null. An application need not have the annotation that says so. */
    TypeName nullable(Class<?> type) {
        TypeName name = TypeName.get(type);
        return naming.isLibrary()
                ? name.annotated(AnnotationSpec.builder(NULLABLE).build())
                : name;
    }

    static GeneratedFile file(ClassName name, TypeSpec type) {
        String source = JavaFile.builder(name.packageName(), type)
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

package io.github.timerrorcodes.codegen.sources;

import com.palantir.javapoet.ArrayTypeName;
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
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Table;
import io.github.timerrorcodes.codegen.model.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the enum of the codes. It holds data; what it does is done by hand-written classes of the library. */
final class CodeEnum {
    /** What the sources expect of the library; it rises with that of {@code spi.Contract}. */
    static final int CONTRACT_VERSION = 1;

    private final TypeNames names;
    private final Catalog catalog;
    private final TypeSpec.Builder type;

    private CodeEnum(TypeNames names, Catalog catalog) {
        this.names = names;
        this.catalog = catalog;
        this.type = TypeSpec.enumBuilder(names.code())
                .addSuperinterface(TypeNames.ERROR_CODE)
                .addModifiers(Modifier.PUBLIC);
    }

    static GeneratedFile of(TypeNames names, Catalog catalog) {
        return new CodeEnum(names, catalog).emit();
    }

    private GeneratedFile emit() {
        addJavadoc();
        addConstants();
        addUnrecognized();
        addLookup();
        addFieldsAndConstructor();
        addAccessors();
        addTexts();
        addCatalog();
        return names.file(names.code(), type);
    }

    private void addJavadoc() {
        type.addJavadoc(TypeNames.doc("""
                %s: %s

                <pre>{@code
                switch (%3$s.fromCode(code)) {
                    case %4$s:
                        handleIt();
                        break;
                    case UNRECOGNIZED:
                        log("not in the catalog: " + code);
                        break;
                    default:
                        show(%3$s.fromCode(code).userMessage(Locale.getDefault()));
                }
                }</pre>

                <p>The constants are grouped by {@link %5$s}, and stand in the order of {@link %6$s} within
                one. New constants may be added between them in any release, so do not store {@code ordinal()}.
                """.formatted(
                        TypeNames.javadoc(catalog.commonLanguage().about().title()),
                        TypeNames.javadoc(catalog.commonLanguage().about().subtitle()),
                        names.code().simpleName(),
                        catalog.codes().get(0).name(),
                        names.category().simpleName(),
                        names.table().simpleName())));
    }

    private void addConstants() {
        for (Table table : catalog.tablesByCategory()) {
            for (ErrorCode code : table.codes()) {
                CodeBlock arguments = CodeBlock.of(
                        "$L, $L, $T.$N, $T.$L, $T.$L",
                        code.code(),
                        code.lastCode(),
                        names.table(),
                        table.name(),
                        TypeNames.RETRYABILITY,
                        code.retryability(),
                        TypeNames.OUTCOME,
                        code.outcome());
                type.addEnumConstant(
                        code.name(),
                        TypeSpec.anonymousClassBuilder(arguments)
                                .addJavadoc(TypeNames.doc(javadoc(code)))
                                .build());
            }
        }
    }

    /** Returns what is said about a code in English, where there is any, and in the language of the tables. */
    private String javadoc(ErrorCode code) {
        StringBuilder javadoc = new StringBuilder("<b>" + code.number() + "</b>");
        code.sdkConstant()
                .ifPresent(
                        constant -> javadoc.append(" ({@code ").append(constant).append("})"));
        for (Language language : List.of(catalog.commonLanguage(), catalog.sourceLanguage()).stream()
                .distinct()
                .toList()) {
            Texts texts = language.of(code);
            javadoc.append("\n<p>");
            javadoc.append(TypeNames.javadoc(texts.description())).append('\n');
            javadoc.append(TypeNames.javadoc(texts.remedy()));
        }
        return javadoc.append("\n<p>{@link Retryability#")
                .append(code.retryability())
                .append("}, {@link Outcome#")
                .append(code.outcome())
                .append("}\n")
                .toString();
    }

    private void addUnrecognized() {
        type.addEnumConstant(
                TypeNames.UNRECOGNIZED,
                TypeSpec.anonymousClassBuilder(
                                "$1T.MIN_VALUE, $1T.MIN_VALUE, $2T.$3N, $4T.NOT_RETRYABLE, $5T.UNKNOWN",
                                Integer.class,
                                names.table(),
                                catalog.tables().get(0).name(),
                                TypeNames.RETRYABILITY,
                                TypeNames.OUTCOME)
                        .addJavadoc(TypeNames.doc("""
                                A number that the catalog lacks; not an error.

                                <p>So that no {@code switch} meets {@code null}, it has a category and a table like the others: the first of
                                each. It is in the {@code codes()} of neither. Its number is {@link Integer#MIN_VALUE}, which no error has.
                                """))
                        .build());
    }

    private void addLookup() {
        PerfectHash hash = PerfectHash.of(
                catalog.codes().stream().mapToInt(ErrorCode::code).toArray());
        type.addField(FieldSpec.builder(
                        ArrayTypeName.of(names.code()), "constants", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("values()")
                .build());
        type.addField(FieldSpec.builder(listOf(names.code()), "codes", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.unmodifiableList($T.asList(constants)).subList(0, constants.length - 1)",
                        Collections.class,
                        Arrays.class)
                .build());
        type.addField(
                FieldSpec.builder(TypeNames.CODE_LOOKUP, "lookup", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T(constants, $L, $L)", TypeNames.CODE_LOOKUP, hash.multiplier(), hash.bits())
                        .build());
        type.addMethod(MethodSpec.methodBuilder("fromCode")
                .addJavadoc(TypeNames.doc("""
                        Returns the code with a number, or the code whose range holds it.

                        <p>Takes the same few steps for every number, makes no object and loads no text.

                        @param code the number, as {@code onError} or the {@code ErrorCode} field of a REST answer gives it
                        @return the code, or {@link #UNRECOGNIZED} for a number that the catalog lacks; never {@code null}
                        """))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(int.class, "code")
                .returns(names.code())
                .addStatement("int index = lookup.indexOf(code)")
                .addStatement("return index < 0 ? fromRange(code) : constants[index]")
                .build());
        type.addMethod(MethodSpec.methodBuilder("fromRange")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(int.class, "code")
                .returns(names.code())
                .addCode(ranges())
                .build());
    }

    /** Returns a comparison for each range: a catalog has few, and no structure to search is as quick as these. */
    private CodeBlock ranges() {
        CodeBlock.Builder ranges = CodeBlock.builder();
        for (ErrorCode range : catalog.codes()) {
            if (range.isRange()) {
                ranges.beginControlFlow("if (code >= $L && code <= $L)", range.code(), range.lastCode())
                        .addStatement("return $N", range.name())
                        .endControlFlow();
            }
        }
        return ranges.addStatement("return $N", TypeNames.UNRECOGNIZED).build();
    }

    private void addFieldsAndConstructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        addField(constructor, TypeName.INT, "code");
        addField(constructor, TypeName.INT, "lastCode");
        addField(constructor, names.table(), "table");
        addField(constructor, TypeNames.RETRYABILITY, "retryability");
        addField(constructor, TypeNames.OUTCOME, "outcome");
        type.addMethod(constructor.build());
    }

    private void addField(MethodSpec.Builder constructor, TypeName fieldType, String name) {
        type.addField(fieldType, name, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addParameter(fieldType, name).addStatement("this.$1N = $1N", name);
    }

    private void addAccessors() {
        addAccessor(TypeName.INT, "code", "code");
        addAccessor(TypeName.INT, "lastCode", "lastCode");
        addAccessor(TypeName.BOOLEAN, "isRange", "code != lastCode");
        addAccessor(names.table(), "table", "table");
        addAccessor(names.category(), "category", "table.category()");
        addAccessor(TypeNames.RETRYABILITY, "retryability", "retryability");
        type.addMethod(getter(TypeName.BOOLEAN, "isRetryable")
                .addStatement("return retryability != $T.NOT_RETRYABLE", TypeNames.RETRYABILITY)
                .build());
        addAccessor(TypeNames.OUTCOME, "outcome", "outcome");

        Switch constants = new Switch("ordinal()", CodeBlock.of("null"));
        Switch delays = new Switch("ordinal()", CodeBlock.of("0L"));
        List<ErrorCode> codes = catalog.codes();
        for (int i = 0; i < codes.size(); i++) {
            int ordinal = i;
            codes.get(i).sdkConstant().ifPresent(name -> constants.put(ordinal, CodeBlock.of("$S", name)));
            delays.put(ordinal, CodeBlock.of("$LL", codes.get(i).minDelayMillis()));
        }
        type.addMethod(getter(names.nullable(String.class), "sdkConstant")
                .addCode(constants.code())
                .build());
        type.addMethod(getter(TypeName.LONG, "minRetryDelayMillis")
                .addCode(delays.code())
                .build());
    }

    private void addAccessor(TypeName returns, String name, String value) {
        type.addMethod(getter(returns, name).addStatement("return $L", value).build());
    }

    private static MethodSpec.Builder getter(TypeName returns, String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }

    private void addTexts() {
        TextMethods texts = new TextMethods(names, catalog);
        texts.add(type, "description", "description", "ordinal()", "what happened, for a developer");
        texts.add(type, "remedy", "remedy", "ordinal()", "what to do about it, for a developer");
        texts.add(type, "userMessage", "userMessage", "ordinal()", "what to tell the end user");
        texts.add(type, "retryAdvice", "retryAdvice", "retryability.ordinal()", "how to repeat the call");
    }

    /** Adds a way to pass the whole catalog on. */
    private void addCatalog() {
        ClassName parts = names.code().nestedClass(names.code().simpleName() + "Parts");
        type.addMethod(MethodSpec.methodBuilder("catalog")
                .addJavadoc(TypeNames.doc("""
                        Returns all codes with their look-up, for code that serves any catalog, or several in order.

                        @see ErrorCatalog#inOrder
                        """))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(TypeNames.ERROR_CATALOG)
                .addStatement("return $T.catalog", parts)
                .build());
        type.addType(TypeSpec.enumBuilder(parts)
                .addSuperinterface(TypeNames.GENERATED_CATALOG)
                .addModifiers(Modifier.PRIVATE)
                .addEnumConstant("INSTANCE")
                .addField(FieldSpec.builder(TypeNames.ERROR_CATALOG, "catalog", Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of(INSTANCE)", TypeNames.ERROR_CATALOG)
                        .build())
                .addMethod(getter(ClassName.get(String.class), "title")
                        .addStatement("return $S", names.code().simpleName())
                        .build())
                .addMethod(getter(names.code(), "fromCode")
                        .addParameter(int.class, "code")
                        .addStatement("return $T.fromCode(code)", names.code())
                        .build())
                .addMethod(getter(names.code(), "unrecognized")
                        .addStatement("return $N", TypeNames.UNRECOGNIZED)
                        .build())
                .addMethod(getter(listOf(names.code()), "codes")
                        .addStatement("return codes")
                        .build())
                .addMethod(getter(listOf(names.table()), "tables")
                        .addStatement("return $T.asList($T.values())", Arrays.class, names.table())
                        .build())
                .addMethod(getter(listOf(names.category()), "categories")
                        .addStatement("return $T.asList($T.values())", Arrays.class, names.category())
                        .build())
                .addMethod(getter(TypeNames.LANGUAGES, "languages")
                        .addStatement("return $T.INSTANCE", names.languages())
                        .build())
                .addMethod(aliases())
                .build());
    }

    private static TypeName listOf(ClassName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    private MethodSpec aliases() {
        TypeName map = ParameterizedTypeName.get(Map.class, String.class, String.class);
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T aliases = new $T<>()", map, HashMap.class);
        catalog.aliases().forEach((alias, name) -> code.addStatement("aliases.put($S, $S)", alias, name));
        return getter(map, "aliases")
                .addCode(code.addStatement("return aliases").build())
                .build();
    }
}

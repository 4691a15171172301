package io.github.timerrorcodes.codegen.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Table;
import io.github.timerrorcodes.codegen.model.Texts;
import javax.lang.model.element.Modifier;

/** Emits the enum of the codes: the constants, the lookup and the accessors. */
final class ErrorCodeEnum {
    private final Names names;
    private final Catalog catalog;
    private final TypeSpec.Builder type;

    private ErrorCodeEnum(Names names, Catalog catalog) {
        this.names = names;
        this.catalog = catalog;
        this.type = TypeSpec.enumBuilder(names.code())
                .addSuperinterface(Names.ERROR_CODE)
                .addModifiers(Modifier.PUBLIC);
    }

    static GeneratedFile of(Names names, Catalog catalog) {
        return new ErrorCodeEnum(names, catalog).emit();
    }

    private GeneratedFile emit() {
        addJavadoc();
        addConstants();
        addUnrecognized();
        addLookup();
        addFieldsAndConstructors();
        addAccessors();
        Localized texts = new Localized(names, catalog);
        texts.add(type, "description", "description", "what happened");
        texts.add(type, "remedy", "remedy", "what to do about it");
        addCatalog();
        return Names.file(names.code(), type.build());
    }

    private void addJavadoc() {
        String example = catalog.codes().get(0).name();
        type.addJavadoc(Names.doc("""
                %s

                <pre>{@code
                switch (%2$s.fromCode(code)) {
                    case %3$s:
                        handleIt();
                        break;
                    case UNRECOGNIZED:
                        log("not in the catalog: " + code);
                        break;
                    default:
                        show(%2$s.fromCode(code).description(Locale.getDefault()));
                }
                }</pre>

                <p>The constants are grouped by {@link %4$s}, and stand in the order of {@link %5$s} within
                one. New constants may be added between them in any release, so do not store {@code ordinal()}.
                """.formatted(
                        names.ofLibrary()
                                ? "An error code of the Tencent Cloud Chat (IM) SDK or of its REST API."
                                : "An error code of the application's own.",
                        names.code().simpleName(),
                        names.ofLibrary() ? "USER_SIG_EXPIRED" : example,
                        names.category().simpleName(),
                        names.table().simpleName())));
    }

    /**
     * Adds a way to pass the whole catalog on. It is in a class of its own, and that one's name stands in no other place where
     * the verifier would load it, so that no lookup pays for it.
     */
    private void addCatalog() {
        ClassName holder = names.code().nestedClass("AsCatalog");
        type.addMethod(MethodSpec.methodBuilder("catalog")
                .addJavadoc(Names.doc("""
                        Returns all codes with their lookup, for code that serves any catalog, or several in order.

                        @see ErrorCatalog#inOrder
                        """))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Names.ERROR_CATALOG)
                .addStatement("return $T.INSTANCE", holder)
                .build());
        type.addType(TypeSpec.classBuilder(holder)
                .superclass(Names.ERROR_CATALOG)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(Names.ERROR_CATALOG, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", holder)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement(
                                "super($S, allButLast(values()), $N)",
                                names.code().simpleName(),
                                Names.UNRECOGNIZED)
                        .build())
                .addMethod(MethodSpec.methodBuilder("fromCode")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(int.class, "code")
                        .returns(names.code())
                        .addStatement("return $T.fromCode(code)", names.code())
                        .build())
                .build());
    }

    private void addConstants() {
        for (Table table : catalog.tablesByCategory()) {
            for (ErrorCode code : table.codes()) {
                type.addEnumConstant(
                        code.name(),
                        TypeSpec.anonymousClassBuilder(arguments(table, code))
                                .addJavadoc(Names.doc(javadoc(code)))
                                .build());
            }
        }
    }

    /** Returns what the constructor takes: the two numbers of a range, or the one of any other code, and two indexes. */
    private CodeBlock arguments(Table table, ErrorCode code) {
        CodeBlock numbers =
                code.isRange() ? CodeBlock.of("$L, $L", code.code(), code.lastCode()) : CodeBlock.of("$L", code.code());
        return CodeBlock.of(
                "$L, $T.$N, $T.$N",
                numbers,
                names.tableIndex(),
                table.name(),
                names.retryabilityIndex(),
                code.retryability());
    }

    private String javadoc(ErrorCode code) {
        Texts texts = catalog.sourceLanguage().codes().get(code.name());
        String constant =
                code.sdkConstant().map(name -> " ({@code " + name + "})").orElse("");
        return "<b>" + code.number() + "</b>" + constant + "\n"
                + "<p>" + Names.javadoc(texts.description()) + "\n"
                + "<p>" + Names.javadoc(texts.remedy()) + "\n"
                + "<p>{@link Retryability#" + code.retryability() + "}\n";
    }

    private void addUnrecognized() {
        type.addEnumConstant(
                Names.UNRECOGNIZED,
                TypeSpec.anonymousClassBuilder(
                                "$T.MIN_VALUE, $T.$N, $T.NOT_RETRYABLE",
                                Integer.class,
                                names.tableIndex(),
                                catalog.tables().get(0).name(),
                                names.retryabilityIndex())
                        .addJavadoc(Names.doc("""
                                A number that the catalog lacks; not an error.

                                <p>So that no {@code switch} meets {@code null}, it has a category and a table like the others: the first of
                                each. It is in the {@code codes()} of neither. Its number is {@link Integer#MIN_VALUE}, which no error has.
                                """))
                        .build());
    }

    private void addLookup() {
        // A range is found by its first number, too, so that filling asks no questions.
        Slots places =
                Slots.of(catalog.codes().stream().mapToInt(ErrorCode::code).toArray());
        TypeName slots = ArrayTypeName.of(names.code());
        type.addField(FieldSpec.builder(slots, "SLOTS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Names.doc(
                        "Every code in the slot that only its number has; a range in that of its first number.\n"))
                .initializer("slots()")
                .build());
        type.addMethod(fromCode(places.expression("code")));
        type.addMethod(MethodSpec.methodBuilder("slots")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(slots)
                .addStatement("$T slots = new $T[$L]", slots, names.code(), places.count())
                .addComment("Doubling: Arrays.fill takes twenty times as long before it is compiled.")
                .addStatement("slots[0] = UNRECOGNIZED")
                .beginControlFlow("for (int filled = 1; filled < slots.length; filled *= 2)")
                .addStatement(
                        "$T.arraycopy(slots, 0, slots, filled, $T.min(filled, slots.length - filled))",
                        System.class,
                        Math.class)
                .endControlFlow()
                .addStatement("$T codes = values()", slots)
                .addComment("UNRECOGNIZED, the last, is in every slot that no other code has.")
                .beginControlFlow("for (int i = 0; i < codes.length - 1; i++)")
                .addStatement("$T code = codes[i]", names.code())
                .addComment("Not a method that fromCode would call, too: calls are felt before they are compiled.")
                .addStatement("slots[$L] = code", places.expression("code.code"))
                .endControlFlow()
                .addStatement("return slots")
                .build());
    }

    private MethodSpec fromCode(CodeBlock slot) {
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T candidate = SLOTS[$L]", names.code(), slot)
                .beginControlFlow("if (candidate.code == code)")
                .addStatement("return candidate")
                .endControlFlow();
        catalog.codes().stream()
                .filter(ErrorCode::isRange)
                .forEach(range -> body.beginControlFlow("if (code >= $L && code <= $L)", range.code(), range.lastCode())
                        .addStatement("return $N", range.name())
                        .endControlFlow());
        return MethodSpec.methodBuilder("fromCode")
                .addJavadoc(Names.doc("""
                        Returns the code with a number, or the code whose range holds it.

                        <p>Takes the same few steps for every number, makes no object and loads no text.

                        @param code the number, as {@code onError} or the {@code ErrorCode} field of a REST answer gives it
                        @return the code, or {@link #UNRECOGNIZED} for a number that the catalog lacks; never {@code null}
                        """))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(int.class, "code")
                .returns(names.code())
                .addCode(body.addStatement("return UNRECOGNIZED").build())
                .build();
    }

    /**
     * Adds only what every lookup needs, and in few bytes: a code's object takes 32 of them, so that two share a cache
     * line, and making it touches no other class. What is asked for less often is in {@link CodeDetailsClass}.
     */
    private void addFieldsAndConstructors() {
        addField(TypeName.INT, "code");
        addField(TypeName.INT, "lastCode");
        addField(TypeName.SHORT, "table");
        addField(TypeName.BYTE, "retryability");
        type.addMethod(constructor(false));
        type.addMethod(constructor(true));
    }

    /** Neither constructor calls the other, which would be felt while they are interpreted. */
    private static MethodSpec constructor(boolean ofRange) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(int.class, "code");
        if (ofRange) {
            constructor.addParameter(int.class, "lastCode");
        }
        return constructor
                .addParameter(int.class, "table")
                .addParameter(int.class, "retryability")
                .addStatement("this.code = code")
                .addStatement("this.lastCode = $N", ofRange ? "lastCode" : "code")
                .addStatement("this.table = (short) table")
                .addStatement("this.retryability = (byte) retryability")
                .build();
    }

    private void addField(TypeName fieldType, String name) {
        type.addField(fieldType, name, Modifier.PRIVATE, Modifier.FINAL);
    }

    private void addAccessors() {
        addAccessor(TypeName.INT, "code", "code", """
                Returns the number; for a range its first number.
                """);
        addAccessor(TypeName.INT, "lastCode", "lastCode", """
                Returns the last number of a range; for any other code the same as {@link #code()}.
                """);
        addAccessor(
                names.nullable(String.class),
                "sdkConstant",
                names.details().simpleName() + ".sdkConstant(ordinal())",
                """
                Returns what whoever reports the code calls it, letter for letter, such as {@code ERR_USER_SIG_EXPIRED}.

                @return the constant, or {@code null} where there is none
                """);
        addGroup(names.table(), "table", names.tableIndex().simpleName() + ".get(table)", """
                Returns the table that the code stands in.
                """);
        addGroup(names.category(), "category", "table().category()", """
                Returns what the code is about.
                """);
        addShared(Names.ERROR_TABLE, "errorTable");
        addShared(Names.ERROR_CATEGORY, "errorCategory");
        addAccessor(
                Names.RETRYABILITY, "retryability", names.retryabilityIndex().simpleName() + ".get(retryability)", """
                Returns whether the very same call may be repeated, and what must come first.
                """);
        addAccessor(
                TypeName.BOOLEAN,
                "isRetryable",
                "retryability != " + names.retryabilityIndex().simpleName() + ".NOT_RETRYABLE",
                """
                Returns whether the very same call can succeed at all when it is repeated. Ask {@link #retryability()} what must come
                first, and {@link Retryability#isAutomatic()} whether it may be repeated without the application's help.
                """);
        addAccessor(
                TypeName.LONG,
                "minRetryDelayMillis",
                names.details().simpleName() + ".minRetryDelayMillis(ordinal())",
                """
                Returns the shortest documented wait before the same call is allowed again.

                @return the wait in milliseconds, 0 where none is documented
                """);
    }

    /** Adds what returns a type of the catalog's own, which {@link Names#ERROR_CODE} therefore cannot declare. */
    private void addGroup(TypeName returns, String name, String value, String javadoc) {
        type.addMethod(
                getter(returns, name, value).addJavadoc(Names.doc(javadoc)).build());
    }

    /**
     * Adds the same for code that serves any catalog. These are methods of their own, and the index widens what they return,
     * because the verifier would load both interfaces at the first lookup if this enum did, or if it overrode a method of the
     * same name.
     */
    private void addShared(TypeName returns, String name) {
        String value = names.tableIndex().simpleName() + "." + name + "(table)";
        type.addMethod(
                getter(returns, name, value).addAnnotation(Override.class).build());
    }

    private void addAccessor(TypeName returns, String name, String value, String javadoc) {
        type.addMethod(getter(returns, name, value)
                .addJavadoc(Names.doc(javadoc))
                .addAnnotation(Override.class)
                .build());
    }

    private static MethodSpec.Builder getter(TypeName returns, String name, String value) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addStatement("return $L", value);
    }
}

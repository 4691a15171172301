package io.github.timerrorcodes.benchmarks.rivals;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.internal.TimErrorLanguages;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what the library is compared with and nobody would write by hand, out of the library's own catalog: a bare enum
 * of the same constants, a {@code switch} over all numbers, and a map with resource bundles.
 */
public final class RivalSources {
    private static final String PACKAGE = "io.github.timerrorcodes.benchmarks.generated";
    private static final ClassName BARE = ClassName.get(PACKAGE, "BareErrorCode");

    private RivalSources() {}

    /** Takes the folder of the sources and the folder of the resources. */
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        write(sources, bareEnum());
        write(sources, lookupSwitch());
        write(sources, mapWithBundle());
        writeBundles(Path.of(args[1]).resolve(PACKAGE.replace('.', '/')));
    }

    private static void write(Path folder, TypeSpec type) throws IOException {
        JavaFile.builder(PACKAGE, type).skipJavaLangImports(true).build().writeTo(folder);
    }

    /** The constants with no data: the least that an enum of them can cost. */
    private static TypeSpec bareEnum() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(BARE).addModifiers(Modifier.PUBLIC);
        for (TimErrorCode code : TimErrorCode.values()) {
            type.addEnumConstant(code.name());
        }
        return type.build();
    }

    private static TypeSpec lookupSwitch() {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (code)");
        numbers()
                .forEach(code ->
                        body.add("case $L:\n$>return $T.$N;\n$<", code.code(), TimErrorCode.class, code.name()));
        body.add("default:\n$>return $T.UNRECOGNIZED;\n$<", TimErrorCode.class).endControlFlow();
        return TypeSpec.classBuilder("LookupSwitch")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addParameter(int.class, "code")
                        .returns(TimErrorCode.class)
                        .addCode(body.build())
                        .build())
                .build();
    }

    /** A map from the number to the key of a resource, filled when its class is initialized. */
    private static TypeSpec mapWithBundle() {
        CodeBlock.Builder fill = CodeBlock.builder();
        numbers().forEach(code -> fill.addStatement("KEYS.put($L, $S)", code.code(), code.name()));
        ParameterizedTypeName map = ParameterizedTypeName.get(Map.class, Integer.class, String.class);
        return TypeSpec.classBuilder("MapWithBundle")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(map, "KEYS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", HashMap.class)
                        .build())
                .addStaticBlock(fill.build())
                .addMethod(MethodSpec.methodBuilder("key")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addParameter(int.class, "code")
                        .returns(String.class)
                        .addStatement("return KEYS.get(code)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("description")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addParameter(int.class, "code")
                        .addParameter(Locale.class, "locale")
                        .returns(String.class)
                        .addStatement(
                                "return $T.getBundle($S, locale).getString(key(code) + $S)",
                                ClassName.get("java.util", "ResourceBundle"),
                                PACKAGE + ".texts",
                                ".description")
                        .build())
                .build();
    }

    private static Stream<TimErrorCode> numbers() {
        return Stream.of(TimErrorCode.values())
                .filter(code -> code != TimErrorCode.UNRECOGNIZED && code.code() == code.lastCode());
    }

    private static void writeBundles(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Locale> locales = TimErrorLanguages.INSTANCE.all();
        writeBundle(folder.resolve("texts.properties"), locales.get(0));
        for (Locale locale : locales) {
            String suffix = locale.toString().replace("_#", "__#").replace("__#", "_");
            writeBundle(folder.resolve("texts_" + suffix + ".properties"), locale);
        }
    }

    private static void writeBundle(Path file, Locale locale) throws IOException {
        Properties texts = new Properties();
        numbers().forEach(code -> {
            texts.setProperty(code.name() + ".description", code.description(locale));
            texts.setProperty(code.name() + ".remedy", code.remedy(locale));
        });
        try (Writer writer = Files.newBufferedWriter(file)) {
            texts.store(writer, null);
        }
    }
}

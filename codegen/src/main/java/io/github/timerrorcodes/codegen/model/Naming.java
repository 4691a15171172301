package io.github.timerrorcodes.codegen.model;

import javax.lang.model.SourceVersion;

/**
 * What the generated sources are called.
 *
 * @param packageName the package of the enum
 * @param enumName the enum of the codes; the names of all other types begin like it
 */
public record Naming(String packageName, String enumName) {
    private static final String CODE = "Code";

    /**
     * Makes sure that both can stand in Java.
     *
     * @throws IllegalArgumentException if one of them cannot
     */
    public Naming {
        if (!SourceVersion.isName(packageName)) {
            throw new IllegalArgumentException(
                    "\"" + packageName + "\" is not a Java package; write it like com.example.shop");
        }
        if (!SourceVersion.isIdentifier(enumName) || SourceVersion.isKeyword(enumName)) {
            throw new IllegalArgumentException(
                    "\"" + enumName + "\" is not the name of a Java type; write it like ShopErrorCode");
        }
        if (isOfJavaLang(enumName)) {
            throw new IllegalArgumentException("\"" + enumName
                    + "\" is the name of a type that every source of Java knows; choose another, like ShopErrorCode");
        }
    }

    private static boolean isOfJavaLang(String name) {
        return Object.class.getResource(name + ".class") != null;
    }

    /** Returns what the names of all types begin with: {@code TimError} for {@code TimErrorCode}. */
    public String prefix() {
        return enumName.endsWith(CODE) && !enumName.equals(CODE)
                ? enumName.substring(0, enumName.length() - CODE.length())
                : enumName;
    }
}

package io.github.timerrorcodes.codegen.model;

import java.util.List;
import java.util.Locale;

/**
 * A table of the vendor's document.
 *
 * @param id its name in file names, such as {@code sdk-general}
 * @param category what its codes are about
 * @param origin who reports its codes
 * @param codes its rows, in order
 */
public record Table(String id, Category category, Origin origin, List<ErrorCode> codes) {

    public Table {
        codes = List.copyOf(codes);
    }

    /** Returns the constant of the tables' enum. */
    public String name() {
        return nameOf(id);
    }

    /** Returns the constant that stands for a table's id: {@code SDK_GENERAL} for {@code sdk-general}. */
    public static String nameOf(String id) {
        return id.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}

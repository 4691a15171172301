package io.github.timerrorcodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two catalogs, of which the second may be a pair itself. A pair has one call site for each of its catalogs, so that the
 * virtual machine compiles both lookups into it.
 */
final class OrderedCatalogs extends ErrorCatalog {
    private final ErrorCatalog first;
    private final ErrorCatalog second;

    OrderedCatalogs(ErrorCatalog first, ErrorCatalog second) {
        super(first + ", " + second, concat(first.codes(), second.codes()), second.unrecognized());
        this.first = first;
        this.second = second;
    }

    @Override
    public ErrorCode fromCode(int code) {
        ErrorCode inFirst = first.fromCode(code);
        if (first.hasSingle(inFirst)) {
            return inFirst;
        }
        ErrorCode inSecond = second.fromCode(code);
        return inFirst == first.unrecognized() || second.hasSingle(inSecond) ? inSecond : inFirst;
    }

    @Override
    List<ErrorCatalog> parts() {
        return Collections.unmodifiableList(concat(first.parts(), second.parts()));
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}

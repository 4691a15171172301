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
    private final ErrorCode unrecognizedByFirst;

    /** Whether a range of the first holds a number that is the second's alone; seldom, so that most lookups do not ask. */
    private final boolean rangesYield;

    OrderedCatalogs(ErrorCatalog first, ErrorCatalog second) {
        super(first + ", " + second, concat(first.codes(), second.codes()), second.unrecognized());
        this.first = first;
        this.second = second;
        this.unrecognizedByFirst = first.unrecognized();
        this.rangesYield = doRangesYield(first, second);
    }

    private static boolean doRangesYield(ErrorCatalog first, ErrorCatalog second) {
        for (ErrorCode code : second.codes()) {
            if (second.hasSingle(code) && first.contains(code.code())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ErrorCode fromCode(int code) {
        ErrorCode inFirst = first.fromCode(code);
        if (inFirst == unrecognizedByFirst) {
            return second.fromCode(code);
        }
        return rangesYield && !first.hasSingle(inFirst) ? yielding(inFirst, code) : inFirst;
    }

    private ErrorCode yielding(ErrorCode range, int code) {
        ErrorCode inSecond = second.fromCode(code);
        return second.hasSingle(inSecond) ? inSecond : range;
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

package io.github.timerrorcodes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the code with a number, in one catalog or in several.
 *
 * <p>An application that has {@linkplain ErrorCode generated a catalog of its own} puts it before the vendor's, once, and
 * asks only the two together from then on:
 *
 * <pre>{@code
 * static final ErrorCatalog ERRORS = ErrorCatalog.inOrder(ShopErrorCode.catalog(), TimErrorCode.catalog());
 *
 * ErrorCode error = ERRORS.fromCode(code);    // never null
 * }</pre>
 *
 * <p>A catalog never changes, and there is no other state than what it was put together from. Only generated enums extend
 * this class.
 */
public abstract class ErrorCatalog {
    private final String name;
    private final List<ErrorCode> codes;
    private final ErrorCode unrecognized;

    /**
     * Makes a catalog.
     *
     * @param name what messages call it
     * @param codes its codes, without the one for numbers that it lacks
     * @param unrecognized what it answers for numbers that it lacks
     */
    protected ErrorCatalog(String name, List<? extends ErrorCode> codes, ErrorCode unrecognized) {
        this.name = name;
        this.codes = Collections.unmodifiableList(new ArrayList<>(codes));
        this.unrecognized = unrecognized;
    }

    /**
     * Puts catalogs in order, so that one lookup answers for all of them.
     *
     * <p>A code with a single number wins over a range that holds the number, wherever either stands: an application's 120345
     * over the vendor's 120001 to 130000. Between two ranges, the catalog that comes first wins. For a number that none of them
     * has, the last one's {@link #unrecognized()} is returned.
     *
     * @param first the catalog that comes first
     * @param others those that follow it
     * @throws IllegalArgumentException if two of them claim the same single number; the message names both, for all such numbers
     */
    public static ErrorCatalog inOrder(ErrorCatalog first, ErrorCatalog... others) {
        List<ErrorCatalog> parts = new ArrayList<>(first.parts());
        for (ErrorCatalog other : others) {
            parts.addAll(other.parts());
        }
        RivalClaims.refuse(parts);
        ErrorCatalog ordered = parts.get(parts.size() - 1);
        for (int i = parts.size() - 2; i >= 0; i--) {
            ordered = new OrderedCatalogs(parts.get(i), ordered);
        }
        return ordered;
    }

    /**
     * Returns the code with a number, or the code whose range holds it.
     *
     * @param code the number, as it was reported
     * @return the code, or {@link #unrecognized()} for a number that the catalog lacks; never {@code null}
     */
    public abstract ErrorCode fromCode(int code);

    /** Returns whether the catalog has a code with this number, or one whose range holds it. */
    public final boolean contains(int code) {
        return fromCode(code) != unrecognized;
    }

    /** Returns all codes in the order of the catalogs and of their declaration, without {@link #unrecognized()}; the list cannot be changed. */
    public final List<ErrorCode> codes() {
        return codes;
    }

    /** Returns what {@link #fromCode} answers for a number that the catalog lacks. */
    public final ErrorCode unrecognized() {
        return unrecognized;
    }

    /** Returns the name of the catalog, or the names of those that it was put together from, in their order. */
    @Override
    public final String toString() {
        return name;
    }

    /** Returns the catalogs that this one was put together from, or itself alone. */
    List<ErrorCatalog> parts() {
        return Collections.singletonList(this);
    }

    /** Returns whether what this catalog has found is a code with a single number: neither a range nor unrecognized. */
    final boolean hasSingle(ErrorCode found) {
        return found != unrecognized && found.code() == found.lastCode();
    }

    /** Returns a list of all but the last of an enum's constants. */
    protected static <C extends ErrorCode> List<C> allButLast(C[] constants) {
        return Arrays.asList(constants).subList(0, constants.length - 1);
    }
}

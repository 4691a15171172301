package io.github.timerrorcodes;

import io.github.timerrorcodes.spi.GeneratedCatalog;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds codes by number or name, in one catalog or in several.
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
 * <p>A catalog never changes. It can be serialized: what is written are the names of the enums alone, and the receiver
 * answers from its own.
 */
public final class ErrorCatalog implements Serializable {
    private static final long serialVersionUID = 1L;

    /** @serial what the generator wrote of each enum, in order */
    private final GeneratedCatalog[] parts;

    private final transient List<ErrorCode> codes;

    /** Made when a text is first read. */
    private transient volatile @Nullable SliceIndex names;

    private ErrorCatalog(Collection<GeneratedCatalog> parts) {
        this.parts = parts.toArray(new GeneratedCatalog[0]);
        List<ErrorCode> all = new ArrayList<>();
        for (GeneratedCatalog part : parts) {
            all.addAll(part.codes());
        }
        this.codes = Collections.unmodifiableList(all);
    }

    /**
     * Makes a catalog of what the generator has written; applications call {@code catalog()} of a generated enum.
     *
     * @param generated what the generator has written of one enum
     */
    public static ErrorCatalog of(GeneratedCatalog generated) {
        return new ErrorCatalog(Collections.singletonList(generated));
    }

    /**
     * Puts catalogs in order, so that one look-up answers for all of them.
     *
     * <p>The first catalog that has the single number wins, then the first whose range holds it: an application's 120345 is
     * found before the vendor's 120001 to 130000, wherever either stands. For a number that none of them has, the last one's
     * {@link #unrecognized()} is returned. Where two catalogs claim the same single number nothing is thrown, since a new code
     * of the vendor's must not keep an application from starting; {@link #clashes()} tells, and belongs in a test of the
     * application.
     *
     * @param first the catalog that comes first
     * @param others those that follow it
     */
    public static ErrorCatalog inOrder(ErrorCatalog first, ErrorCatalog... others) {
        Set<GeneratedCatalog> parts = new LinkedHashSet<>();
        Collections.addAll(parts, first.parts);
        for (ErrorCatalog other : others) {
            Collections.addAll(parts, other.parts);
        }
        return new ErrorCatalog(parts);
    }

    /**
     * Returns the code with a number, or the code whose range holds it.
     *
     * @param code the number, as it was reported
     * @return the code, or {@link #unrecognized()} for a number that the catalog lacks; never {@code null}
     */
    public ErrorCode fromCode(int code) {
        ErrorCode range = null;
        for (GeneratedCatalog part : parts) {
            ErrorCode found = part.fromCode(code);
            if (found == part.unrecognized()) {
                continue;
            }
            if (!found.isRange()) {
                return found;
            }
            if (range == null) {
                range = found;
            }
        }
        return range == null ? unrecognized() : range;
    }

    /**
     * Returns the code with a name: that of the constant, or the vendor's constant, or another spelling of it that the
     * vendor has, letter for letter.
     *
     * <pre>{@code
     * catalog.fromName("USER_SIG_EXPIRED");        // 6206
     * catalog.fromName("ERR_USER_SIG_EXPIRED");    // 6206
     * }</pre>
     *
     * @param name the name; may be {@code null}
     * @return the code, or {@link #unrecognized()} where there is none; never {@code null}
     */
    public ErrorCode fromName(@Nullable String name) {
        if (name == null) {
            return unrecognized();
        }
        for (ErrorCode code : codes) {
            if (name.equals(code.name()) || name.equals(code.sdkConstant())) {
                return code;
            }
        }
        ErrorCode alias = aliases().get(name);
        return alias == null ? unrecognized() : alias;
    }

    /** Returns other spellings of names, and the codes that they stand for. */
    private Map<String, ErrorCode> aliases() {
        Map<String, ErrorCode> codesByAlias = new HashMap<>();
        for (int i = parts.length - 1; i >= 0; i--) {
            for (Map.Entry<String, String> alias : parts[i].aliases().entrySet()) {
                for (ErrorCode code : parts[i].codes()) {
                    if (code.name().equals(alias.getValue())) {
                        codesByAlias.put(alias.getKey(), code);
                    }
                }
            }
        }
        return codesByAlias;
    }

    /** Returns whether the catalog has a code with this number, or one whose range holds it. */
    public boolean contains(int code) {
        return fromCode(code) != unrecognized();
    }

    /** Returns what is answered for a number or a name that the catalog lacks. */
    public ErrorCode unrecognized() {
        return parts[parts.length - 1].unrecognized();
    }

    /**
     * Returns all codes in the order of the catalogs and of their declaration, without {@link #unrecognized()}. The list cannot
     * be changed.
     */
    public List<ErrorCode> codes() {
        return codes;
    }

    /** Returns all tables in the order of the catalogs and of their declaration. The list cannot be changed. */
    public List<ErrorTable> tables() {
        List<ErrorTable> tables = new ArrayList<>();
        for (GeneratedCatalog part : parts) {
            tables.addAll(part.tables());
        }
        return Collections.unmodifiableList(tables);
    }

    /** Returns all categories in the order of the catalogs and of their declaration. The list cannot be changed. */
    public List<ErrorCategory> categories() {
        List<ErrorCategory> categories = new ArrayList<>();
        for (GeneratedCatalog part : parts) {
            categories.addAll(part.categories());
        }
        return Collections.unmodifiableList(categories);
    }

    /**
     * Returns the languages of the texts: of the first catalog that in which its tables are written, then its others, and then
     * what further catalogs add. The list cannot be changed.
     */
    public List<Locale> locales() {
        Set<Locale> locales = new LinkedHashSet<>();
        for (GeneratedCatalog part : parts) {
            locales.addAll(part.languages().all());
        }
        return Collections.unmodifiableList(new ArrayList<>(locales));
    }

    /**
     * Returns the codes that a log line, a crash report or an error message speaks of, in the order of the text.
     *
     * <pre>{@code
     * catalog.mentionsIn("sendMessage failed, code: 6014, desc: not logged in (took 6017 ms)");    // 6014 alone
     * }</pre>
     *
     * <p>A number is a mention because the text calls it an error code, in English, Chinese or Japanese, in JSON or in the
     * way of a program ({@code onError(6014, …)}), or because its name or the vendor's constant stands there; a name and its
     * number beside each other are one mention. A number that is plainly called an error code and that no catalog has is a
     * mention of {@link #unrecognized()}. Times, ports, sizes, HTTP statuses and the like are none. Names count in any case;
     * a line break ends what came before it.
     *
     * <p>Any text is read in time proportional to its length, and nothing but the result is made.
     *
     * @param text the text, of any length
     * @return the mentions; the list is the caller's own
     */
    public List<ErrorMention> mentionsIn(CharSequence text) {
        SliceIndex index = names;
        if (index == null) {
            index = placesByName();
            names = index; // made twice by two threads at once, it is the same
        }
        return MentionScanner.scan(text, this, index);
    }

    /** Returns, for a name in any of its spellings, the place of its code, from 1; for several of one name, the first. */
    private SliceIndex placesByName() {
        Map<String, ErrorCode> aliases = aliases();
        SliceIndex index = new SliceIndex(2 * codes.size() + aliases.size());
        for (Map.Entry<String, ErrorCode> alias : aliases.entrySet()) {
            index.put(alias.getKey(), codes.indexOf(alias.getValue()) + 1);
        }
        for (int i = codes.size(); i > 0; i--) {
            ErrorCode code = codes.get(i - 1);
            if (code.sdkConstant() != null) {
                index.put(code.sdkConstant(), i);
            }
            index.put(code.name(), i);
        }
        return index;
    }

    /**
     * Returns the single numbers that more than one of the ordered catalogs claims, each said in words. It is made for a test
     * of the application:
     *
     * <pre>{@code
     * assertThat(ERRORS.clashes()).isEmpty();
     * // 6206 is MY_SIG of ShopErrorCode and USER_SIG_EXPIRED of TimErrorCode
     * }</pre>
     */
    public List<String> clashes() {
        List<String> clashes = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            for (int j = i + 1; j < parts.length; j++) {
                addClashes(parts[i], parts[j], clashes);
            }
        }
        return Collections.unmodifiableList(clashes);
    }

    private static void addClashes(GeneratedCatalog one, GeneratedCatalog other, List<String> clashes) {
        for (ErrorCode code : one.codes()) {
            ErrorCode rival = other.fromCode(code.code());
            if (!code.isRange() && !rival.isRange() && rival != other.unrecognized()) {
                clashes.add(code.code() + " is " + code.name() + " of " + one.title() + " and " + rival.name() + " of "
                        + other.title());
            }
        }
    }

    /** Returns the name of the enum, or the names of those that this was put together from, in their order. */
    @Override
    public String toString() {
        StringBuilder names = new StringBuilder(parts[0].title());
        for (int i = 1; i < parts.length; i++) {
            names.append(", ").append(parts[i].title());
        }
        return names.toString();
    }

    private Object readResolve() {
        return new ErrorCatalog(Arrays.asList(parts));
    }
}

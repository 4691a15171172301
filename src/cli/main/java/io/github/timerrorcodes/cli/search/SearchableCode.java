package io.github.timerrorcodes.cli.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code, and all that it may be found by.
 *
 * @param code the number, or the first of a range
 * @param lastCode the last number of a range, otherwise {@code code}
 * @param name the constant of the enum
 * @param sdkConstant the vendor's constant
 * @param aliases other spellings of that
 * @param legacy whether only the old SDK reports it
 * @param descriptions,userMessages,remedies its texts, each in all languages
 * @param searchWords what else people type who look for it
 */
public record SearchableCode(
        int code,
        int lastCode,
        String name,
        @Nullable String sdkConstant,
        List<String> aliases,
        boolean legacy,
        List<String> descriptions,
        List<String> userMessages,
        List<String> remedies,
        List<String> searchWords) {

    /** Returns the name and its other forms, as they are written. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        if (sdkConstant != null) {
            names.add(sdkConstant);
        }
        names.addAll(aliases);
        return names;
    }
}

package io.github.timerrorcodes;

import java.util.ArrayList;
import java.util.List;

/** Finds numbers that more than one catalog claims for itself alone. */
final class RivalClaims {

    private RivalClaims() {}

    /** Throws if there are any, and says for each whose they are. */
    static void refuse(List<ErrorCatalog> catalogs) {
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < catalogs.size(); i++) {
            for (ErrorCatalog later : catalogs.subList(i + 1, catalogs.size())) {
                addClaims(catalogs.get(i), later, claims);
            }
        }
        if (!claims.isEmpty()) {
            throw new IllegalArgumentException(
                    "catalogs that claim the same number cannot be put together: " + join(claims));
        }
    }

    private static void addClaims(ErrorCatalog one, ErrorCatalog other, List<String> claims) {
        for (ErrorCode code : one.codes()) {
            ErrorCode rival = other.fromCode(code.code());
            if (one.hasSingle(code) && other.hasSingle(rival)) {
                claims.add(code.code() + " is " + code.name() + " of " + one + " and " + rival.name() + " of " + other);
            }
        }
    }

    /** Does what {@code String.join} does, which Android has only from API level 26 on. */
    private static String join(List<String> claims) {
        StringBuilder text = new StringBuilder(claims.get(0));
        for (String claim : claims.subList(1, claims.size())) {
            text.append("; ").append(claim);
        }
        return text.toString();
    }
}

package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.cli.Answer.Found;
import io.github.timerrorcodes.cli.Answer.NoSuchName;
import io.github.timerrorcodes.cli.Answer.NoSuchNumber;
import io.github.timerrorcodes.cli.Answer.TooLarge;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds what a person asks for by number, name or constant of the SDK, and helps on where there is nothing. */
final class CodeFinder {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\p{Nd}+");

    private final ErrorCatalog catalog;

    CodeFinder(ErrorCatalog catalog) {
        this.catalog = catalog;
    }

    /** Returns whether a word is meant as a number, whether or not it fits an int. */
    static boolean isNumber(String word) {
        return NUMBER.matcher(halfWidth(word)).matches();
    }

    /** Returns what there is to say about a word. */
    Answer find(String word) {
        return isNumber(word) ? findNumber(word) : findName(word);
    }

    private Answer findNumber(String word) {
        int number;
        try {
            number = Integer.parseInt(halfWidth(word));
        } catch (NumberFormatException e) {
            return new TooLarge(word);
        }
        ErrorCode code = catalog.fromCode(number);
        return isKnown(code) ? new Found(word, number, code) : new NoSuchNumber(word);
    }

    private Answer findName(String word) {
        String name = halfWidth(word).replace('-', '_');
        for (ErrorCode code : List.of(
                catalog.fromName(name), catalog.fromName(name.toUpperCase(Locale.ROOT)), byConstantInAnyCase(name))) {
            if (isKnown(code)) {
                return new Found(word, code.code(), code);
            }
        }
        return new NoSuchName(word, NearestNames.to(name.toUpperCase(Locale.ROOT), catalog));
    }

    /** Some of the vendor's constants are not in capitals. */
    private ErrorCode byConstantInAnyCase(String name) {
        return catalog.codes().stream()
                .filter(code -> name.equalsIgnoreCase(code.sdkConstant()))
                .findFirst()
                .orElse(catalog.unrecognized());
    }

    private boolean isKnown(ErrorCode code) {
        return code != catalog.unrecognized();
    }

    /** Returns a word as a Latin keyboard would have typed it: "－６２０６" is -6206. */
    private static String halfWidth(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).replace('\u2212', '-');
    }
}

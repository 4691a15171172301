package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.cli.Answer.Found;
import io.github.timerrorcodes.cli.Answer.Likely;
import io.github.timerrorcodes.cli.Answer.NotInCatalog;
import io.github.timerrorcodes.cli.Answer.TooLarge;
import io.github.timerrorcodes.cli.search.CodeSearch;
import io.github.timerrorcodes.cli.search.CodeSearch.Result;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a person asks for by number, name or constant of the SDK, and searches the texts for everything else. */
final class CodeFinder {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\p{Nd}+");
    private static final Pattern LIKE_A_NAME = Pattern.compile("\\w*_\\w*");
    private static final int MOST_LIKELY = 5;

    private final ErrorCatalog catalog;
    private final Supplier<CodeSearch> makeSearch;
    private @Nullable CodeSearch search;

    /** @param makeSearch is asked when there is something to search for, since that takes a while */
    CodeFinder(ErrorCatalog catalog, Supplier<CodeSearch> makeSearch) {
        this.catalog = catalog;
        this.makeSearch = makeSearch;
    }

    /** Returns whether a word is meant as a number, whether or not it fits an int. */
    static boolean isNumber(String word) {
        return NUMBER.matcher(halfWidth(word)).matches();
    }

    /**
     * Returns what there is to say about some words. Numbers and names are questions of their own. Other words are read with
     * them as a line of a log, whose codes are then the answer ("error code 10010"); where it mentions none, they are searched
     * for: all together as one phrase, or each by itself where numbers or names stand among them.
     */
    List<Answer> find(List<String> words) {
        if (words.stream().allMatch(this::isNumberOrName)) {
            return words.stream().map(this::findByItself).toList();
        }
        String phrase = String.join(" ", words);
        List<Answer> mentioned = mentionedIn(phrase);
        if (!mentioned.isEmpty()) {
            return mentioned;
        }
        return words.stream().anyMatch(this::isNumberOrName)
                ? words.stream().map(this::findByItself).toList()
                : List.of(search(phrase));
    }

    private Answer findByItself(String word) {
        return isNumber(word)
                ? findNumber(word)
                : findName(word).<Answer>map(found -> found).orElseGet(() -> search(word));
    }

    private List<Answer> mentionedIn(String line) {
        return catalog.mentionsIn(line).stream()
                .filter(mention -> isKnown(mention.error()))
                .<Answer>map(mention ->
                        new Found(line.substring(mention.start(), mention.end()), mention.code(), mention.error()))
                .distinct()
                .toList();
    }

    /** Returns whether a word is a number or a name, or is meant as one. */
    private boolean isNumberOrName(String word) {
        return isNumber(word)
                || LIKE_A_NAME.matcher(word).matches()
                || findName(word).isPresent();
    }

    private Answer search(String phrase) {
        if (search == null) {
            search = makeSearch.get();
        }
        Result result = search.find(phrase);
        List<ErrorCode> codes = result.codes().stream()
                .limit(MOST_LIKELY)
                .map(code -> catalog.fromCode(code.code()))
                .toList();
        return codes.isEmpty() ? new NotInCatalog(phrase) : new Likely(phrase, codes, result.near());
    }

    private Answer findNumber(String word) {
        int number;
        try {
            number = Integer.parseInt(halfWidth(word));
        } catch (NumberFormatException e) {
            return new TooLarge(word);
        }
        ErrorCode code = catalog.fromCode(number);
        return isKnown(code) ? new Found(word, number, code) : new NotInCatalog(word);
    }

    private Optional<Found> findName(String word) {
        String name = halfWidth(word).replace('-', '_');
        for (ErrorCode code : List.of(
                catalog.fromName(name), catalog.fromName(name.toUpperCase(Locale.ROOT)), byConstantInAnyCase(name))) {
            if (isKnown(code)) {
                return Optional.of(new Found(word, code.code(), code));
            }
        }
        return Optional.empty();
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

package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorCategory;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.cli.Answer.Found;
import io.github.timerrorcodes.cli.Answer.Likely;
import io.github.timerrorcodes.cli.Answer.Missing;
import io.github.timerrorcodes.cli.JsonPart.UnfitException;
import io.github.timerrorcodes.cli.search.CodeSearch;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: explains codes, or lists them. Its subcommands take some of its options as well. */
@Command(
        name = "java -jar tim-error-codes-cli.jar",
        description = "Explains error codes of Tencent Cloud Chat (IM).",
        // The subcommands have the attributes that follow, unless they say otherwise.
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = ManifestVersion.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.WRONG_USAGE,
        exitCodeOnExecutionException = ExitStatus.FAILED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            ExitStatus.FOUND + ":found",
            ExitStatus.NOT_FOUND + ":no such number or name, whether or not a search has found likely codes",
            ExitStatus.WRONG_USAGE + ":wrong usage",
            ExitStatus.FAILED + ":failed, such as on a full disk"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final String EVERY_CATEGORY = "";

    private final ErrorCatalog vendors;
    private final Locale systemLanguage;
    private final Console out;
    private final Console err;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            description = "A number (6206, -10001), a name (USER_SIG_EXPIRED) or a constant of the SDK"
                    + " (ERR_USER_SIG_EXPIRED); names in any case, with - or _. Other words are searched for in the texts of"
                    + " all languages, all of them together if none is a number or a name (kicked offline).")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--list",
            arity = "0..1",
            fallbackValue = EVERY_CATEGORY,
            paramLabel = "CATEGORY",
            completionCandidates = Categories.class,
            description = "List all codes, or those of one category: ${COMPLETION-CANDIDATES}.")
    private @Nullable String category;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            completionCandidates = Languages.class,
            scope = ScopeType.INHERIT,
            description = "The language of the texts: ${COMPLETION-CANDIDATES}. Default: that of the system.")
    private @Nullable String languageTag;

    @Option(
            names = "--own",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "An application's catalog, data/error-codes.json of its documents; it comes before the vendor's."
                            + " May be repeated.")
    private List<String> ownCatalogs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The form of the answer: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    ExplainCommand(ErrorCatalog catalog, Locale systemLanguage, Console out, Console err) {
        this.vendors = catalog;
        this.systemLanguage = systemLanguage;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        refuseUnknownOptions(spec, words, CodeFinder::isNumber);
        List<JsonPart> ownDocuments = ownDocuments();
        ErrorCatalog catalog = catalog(ownDocuments);
        Locale language = language(catalog);
        return category == null
                ? explain(new CodeFinder(catalog, () -> search(ownDocuments)), language)
                : list(category, catalog, language);
    }

    /** Returns the application's documents; each is read but once, since it may be a pipe. */
    List<JsonPart> ownDocuments() {
        try {
            List<JsonPart> documents = new ArrayList<>();
            for (String file : ownCatalogs) {
                documents.add(JsonPart.read(Path.of(file)));
            }
            return documents;
        } catch (UnfitException | InvalidPathException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the application's catalogs and the vendor's, in this order. */
    ErrorCatalog catalog(List<JsonPart> ownDocuments) {
        try {
            List<ErrorCatalog> all = new ArrayList<>();
            for (JsonPart document : ownDocuments) {
                all.add(OwnCatalog.of(document));
            }
            all.add(vendors);
            return ErrorCatalog.inOrder(all.get(0), all.toArray(new ErrorCatalog[0]));
        } catch (UnfitException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private int explain(CodeFinder finder, Locale language) {
        if (words.isEmpty()) {
            throw wrong("Which code? Give a number, a name, a constant of the SDK, or words to search for.");
        }
        Labels labels = new Labels(language);
        int status = ExitStatus.FOUND;
        try (Report report = format.explanations(language, out)) {
            for (Answer answer : finder.find(words)) {
                if (answer instanceof Found found) {
                    report.add(found);
                    continue;
                }
                status = ExitStatus.NOT_FOUND;
                if (answer instanceof Likely likely) {
                    report.add(likely);
                } else if (answer instanceof Missing missing) {
                    err.writer().println(missing.inWords(labels));
                }
            }
        }
        return status;
    }

    private CodeSearch search(List<JsonPart> ownDocuments) {
        try {
            return SearchDocuments.withVendors(ownDocuments);
        } catch (UnfitException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private int list(String categoryName, ErrorCatalog catalog, Locale language) {
        if (!words.isEmpty()) {
            throw wrong("--list takes one category, and no codes: " + namesOfCategories(catalog));
        }
        List<ErrorCode> codes = codesOf(categoryName, catalog);
        try (Report report = format.list(language, out)) {
            codes.forEach(code -> report.add(Found.inList(code)));
        }
        return ExitStatus.FOUND;
    }

    private List<ErrorCode> codesOf(String categoryName, ErrorCatalog catalog) {
        List<ErrorCategory> chosen = catalog.categories().stream()
                .filter(each -> categoryName.equals(EVERY_CATEGORY)
                        || each.name().equalsIgnoreCase(categoryName.replace('-', '_')))
                .toList();
        if (chosen.isEmpty()) {
            throw wrong("There is no category " + categoryName + "; there are: " + namesOfCategories(catalog));
        }
        return chosen.stream().<ErrorCode>flatMap(each -> each.codes().stream()).toList();
    }

    /** Returns the language that was asked for, or that of the system. */
    Locale language(ErrorCatalog catalog) {
        if (languageTag == null) {
            return systemLanguage;
        }
        Locale wanted = Locale.forLanguageTag(languageTag.replace('_', '-'));
        List<Locale> available = catalog.locales();
        if (available.stream().noneMatch(each -> each.getLanguage().equals(wanted.getLanguage()))) {
            throw wrong("There is no language " + languageTag + "; there are: "
                    + available.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", ")));
        }
        return wanted;
    }

    /** Refuses words that look like an option, unless the command knows them for what else they may be. */
    static void refuseUnknownOptions(CommandSpec spec, List<String> words, Predicate<String> known) {
        for (String word : words) {
            if (word.startsWith("-") && !known.test(word)) {
                throw new ParameterException(spec.commandLine(), "There is no option " + word + ".");
            }
        }
    }

    private static String namesOfCategories(ErrorCatalog catalog) {
        return catalog.categories().stream().map(ErrorCategory::name).collect(Collectors.joining(", "));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** For the help. */
    static final class Categories implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TimErrorCode.catalog().categories().stream()
                    .map(ErrorCategory::name)
                    .iterator();
        }
    }

    /** For the help. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TimErrorCode.catalog().locales().stream()
                    .map(Locale::toLanguageTag)
                    .iterator();
        }
    }
}

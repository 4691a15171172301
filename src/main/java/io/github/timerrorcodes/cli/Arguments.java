package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.TimErrorCategory;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.internal.TimErrorLanguages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the command was asked to do. */
final class Arguments {

    enum Action {
        EXPLAIN,
        LIST,
        HELP
    }

    private Action action = Action.EXPLAIN;
    private Locale language = TimErrorLanguages.INSTANCE.all().get(0);
    private final List<String> words = new ArrayList<>();
    private @Nullable TimErrorCategory category;

    private Arguments() {}

    static Arguments parse(String... args) throws UsageException {
        Arguments arguments = new Arguments();
        List<String> rest = new ArrayList<>(Arrays.asList(args));
        while (!rest.isEmpty()) {
            arguments.accept(rest.remove(0), rest);
        }
        arguments.checkComplete();
        return arguments;
    }

    private void accept(String arg, List<String> rest) throws UsageException {
        int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
        if (equals != -1) {
            rest.add(0, arg.substring(equals + 1));
            arg = arg.substring(0, equals);
        }
        switch (arg) {
            case "--help":
            case "-h":
                action = Action.HELP;
                break;
            case "--list":
                action = action == Action.HELP ? Action.HELP : Action.LIST;
                break;
            case "--lang":
                if (rest.isEmpty()) {
                    throw new UsageException("--lang needs a language: " + Main.join(languages()));
                }
                language = language(rest.remove(0));
                break;
            default:
                if (arg.startsWith("-") && !Numbers.looksLikeNumber(arg)) {
                    throw new UsageException("There is no option " + arg + ".");
                }
                words.add(arg);
        }
    }

    private void checkComplete() throws UsageException {
        if (action == Action.EXPLAIN && words.isEmpty()) {
            throw new UsageException("Which code? Give a number, a name or a constant of the SDK.");
        }
        if (action == Action.LIST && words.size() > 1) {
            throw new UsageException("--list takes one category: " + Main.join((Object[]) TimErrorCategory.values()));
        }
        if (action == Action.LIST && !words.isEmpty()) {
            category = category(words.get(0));
        }
    }

    private static Locale language(String tag) throws UsageException {
        Locale wanted = Locale.forLanguageTag(tag.replace('_', '-'));
        for (Locale available : TimErrorLanguages.INSTANCE.all()) {
            if (available.getLanguage().equals(wanted.getLanguage())) {
                return wanted;
            }
        }
        throw new UsageException("There is no language " + tag + "; there are: " + Main.join(languages()));
    }

    private static TimErrorCategory category(String name) throws UsageException {
        for (TimErrorCategory candidate : TimErrorCategory.values()) {
            if (candidate.name().equalsIgnoreCase(name.replace('-', '_'))) {
                return candidate;
            }
        }
        throw new UsageException(
                "There is no category " + name + "; there are: " + Main.join((Object[]) TimErrorCategory.values()));
    }

    static Object[] languages() {
        List<String> tags = new ArrayList<>();
        for (Locale locale : TimErrorLanguages.INSTANCE.all()) {
            tags.add(locale.toLanguageTag());
        }
        return tags.toArray();
    }

    Action action() {
        return action;
    }

    Locale language() {
        return language;
    }

    List<String> words() {
        return words;
    }

    List<TimErrorCode> codesToList() {
        if (category != null) {
            return category.codes();
        }
        List<TimErrorCode> codes = new ArrayList<>();
        for (TimErrorCategory each : TimErrorCategory.values()) {
            codes.addAll(each.codes());
        }
        return codes;
    }
}

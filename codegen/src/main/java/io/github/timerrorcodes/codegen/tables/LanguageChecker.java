package io.github.timerrorcodes.codegen.tables;

import io.github.timerrorcodes.codegen.model.About;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Naming;
import io.github.timerrorcodes.codegen.model.Outcome;
import io.github.timerrorcodes.codegen.model.PageText;
import io.github.timerrorcodes.codegen.model.Retryability;
import io.github.timerrorcodes.codegen.model.SearchWords;
import io.github.timerrorcodes.codegen.model.Table;
import io.github.timerrorcodes.codegen.model.Texts;
import io.github.timerrorcodes.codegen.model.Words;
import io.github.timerrorcodes.codegen.model.Words.Advice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the files of one language into its texts, and makes sure that a translation has all that the source has. */
final class LanguageChecker {
    private static final String TITLE = "title";
    private static final String SUBTITLE = "subtitle";
    private static final String NOTE = "note";

    /** Stands for a row that is missing, which is reported. */
    private static final Row NO_WORDS =
            new Row("", 1, Map.of(Columns.TITLE, "-", Columns.ADVICE, "-", Columns.TEXT, "-"));

    private final Naming naming;
    private final LanguageFiles source;
    private final Map<String, ErrorCode> codes;
    private final UserMessages userMessages;
    private final String unrecognized;
    private final TextRules textRules;
    private final Problems problems;

    /**
     * @param source the files of the source language
     * @param codes the codes by their number as the tables write it
     * @param unrecognized the key of the message for a number that the catalog lacks
     */
    LanguageChecker(
            Naming naming,
            LanguageFiles source,
            Map<String, ErrorCode> codes,
            UserMessages userMessages,
            String unrecognized,
            Problems problems) {
        this.naming = naming;
        this.source = source;
        this.codes = codes;
        this.userMessages = userMessages;
        this.unrecognized = unrecognized;
        this.textRules = new TextRules(problems);
        this.problems = problems;
    }

    Language check(LanguageFiles files) {
        userMessages.match(files.userMessages());
        Map<String, String> messages = texts(merged(files.userMessages(), Columns.KEY), Columns.TEXT);
        return new Language(
                files.locale(),
                about(files),
                codes(files, messages),
                unrecognized(files, messages),
                titles(files, LanguageFiles::categories, Columns.CATEGORY),
                tableTitles(files),
                words(files),
                searchWords(files));
    }

    private About about(LanguageFiles files) {
        Optional<CsvTable> own = files.about();
        if (own.isEmpty()) {
            source.about()
                    .ifPresent(about -> problems.add(
                            about.name(),
                            1,
                            "the file is not translated into " + files.locale().toLanguageTag()
                                    + "; add it to the folder of that language"));
            String type = naming.packageName() + "." + naming.enumName();
            return new About(naming.enumName(), type, naming.packageName());
        }
        KeyedRows rows = new KeyedRows(own.get(), Columns.LABEL, problems);
        rows.reportRepeated();
        rows.matchWith(Set.of(TITLE, SUBTITLE, NOTE), "the documents");
        Map<String, String> texts = texts(rows.rows(), Columns.TEXT);
        return new About(texts.getOrDefault(TITLE, ""), texts.getOrDefault(SUBTITLE, ""), texts.getOrDefault(NOTE, ""));
    }

    private Map<String, Texts> codes(LanguageFiles files, Map<String, String> messages) {
        Map<String, Texts> texts = new LinkedHashMap<>();
        for (String id : files.tables().keySet()) {
            forEachRow(files, language -> language.tables().get(id), Columns.CODE, (number, row) -> {
                ErrorCode code = codes.get(number);
                String message = code == null ? "" : messages.getOrDefault(code.userMessage(), "");
                Texts checked = texts(row, message);
                if (code != null) {
                    texts.put(code.name(), checked);
                }
            });
        }
        return texts;
    }

    private Texts unrecognized(LanguageFiles files, Map<String, String> messages) {
        List<Row> rows = files.unrecognized().rows();
        if (rows.size() > 1) {
            problems.add(rows.get(1), "the file has more than one row; keep the first");
        }
        return rows.isEmpty() ? new Texts("", "", "") : texts(rows.get(0), messages.getOrDefault(unrecognized, ""));
    }

    private Texts texts(Row row, String message) {
        return new Texts(text(row, Columns.DESCRIPTION), text(row, Columns.REMEDY), message);
    }

    private Map<String, String> tableTitles(LanguageFiles files) {
        Map<String, String> byName = new LinkedHashMap<>();
        titles(files, LanguageFiles::tableTitles, Columns.TABLE)
                .forEach((id, title) -> byName.put(Table.nameOf(id), title));
        return byName;
    }

    private Map<String, String> titles(LanguageFiles files, Function<LanguageFiles, CsvTable> file, String keyColumn) {
        Map<String, String> titles = new LinkedHashMap<>();
        forEachRow(files, file, keyColumn, (key, row) -> titles.put(key, text(row, Columns.TITLE)));
        return titles;
    }

    /** Goes through the rows of a file by their keys, once they have been compared with those of the source's file. */
    private void forEachRow(
            LanguageFiles files,
            Function<LanguageFiles, CsvTable> file,
            String keyColumn,
            BiConsumer<String, Row> action) {
        KeyedRows rows = new KeyedRows(file.apply(files), keyColumn, problems);
        boolean ofCodes = keyColumn.equals(Columns.CODE);
        boolean translation = !files.locale().equals(source.locale());
        if (translation || !ofCodes) { // the numbers of the source are compared over all of its tables
            rows.reportRepeated();
        }
        if (translation) {
            KeyedRows sourceRows = new KeyedRows(file.apply(source), keyColumn, problems);
            if (!ofCodes || codes.keySet().containsAll(sourceRows.rows().keySet())) {
                rows.matchWith(sourceRows);
            }
        }
        rows.rows().forEach(action);
    }

    private Words words(LanguageFiles files) {
        Map<String, Row> retryabilities =
                known(files.retryabilities(), Columns.RETRYABILITY, names(Retryability.values()));
        Map<String, Row> outcomes = known(files.outcomes(), Columns.OUTCOME, names(Outcome.values()));
        Set<String> labels = Arrays.stream(PageText.values()).map(PageText::key).collect(Collectors.toSet());
        Map<String, String> page = new LinkedHashMap<>(texts(known(files.page(), Columns.LABEL, labels), Columns.TEXT));
        if (!isNamed(files)) {
            page.put(PageText.LANGUAGE_NAME.key(), files.locale().getDisplayName(files.locale()));
        }
        return new Words(
                byConstant(Retryability.class, value -> advice(retryabilities.get(value.name()))),
                byConstant(Outcome.class, value -> advice(outcomes.get(value.name()))),
                byConstant(PageText.class, value -> page.get(value.key())),
                List.copyOf(texts(merged(files.fillers(), Columns.WORD), Columns.WORD)
                        .values()));
    }

    /** Tells whether the tables or the generator name the language in itself. */
    private boolean isNamed(LanguageFiles files) {
        return SharedWords.speak(files.locale())
                || files.page().own().stream()
                        .map(own -> new KeyedRows(own, Columns.LABEL, problems).rows())
                        .anyMatch(rows -> rows.containsKey(PageText.LANGUAGE_NAME.key()));
    }

    private List<SearchWords> searchWords(LanguageFiles files) {
        List<SearchWords> searchWords = new ArrayList<>();
        for (Row row : files.searchWords().map(CsvTable::rows).orElse(List.of())) {
            List<String> words = Arrays.stream(text(row, Columns.WORDS).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            if (words.size() > 1 && words.contains("")) {
                problems.add(row, "a word is missing beside a |; write it, or delete the |");
            }
            searchWords.add(new SearchWords(words, codesOf(row)));
        }
        return searchWords;
    }

    private List<ErrorCode> codesOf(Row row) {
        List<ErrorCode> found = new ArrayList<>();
        for (String number : text(row, Columns.CODES).split(" ", -1)) {
            ErrorCode code = codes.get(number);
            if (code == null && !number.isEmpty()) {
                problems.add(
                        row, "there is no code " + number + "; write the codes as the tables do, with a space between");
            } else if (code != null) {
                found.add(code);
            }
        }
        return found;
    }

    private static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private static <K extends Enum<K>, V> Map<K, V> byConstant(Class<K> type, Function<K, V> value) {
        Map<K, V> values = new EnumMap<>(type);
        for (K constant : type.getEnumConstants()) {
            values.put(constant, value.apply(constant));
        }
        return values;
    }

    private Advice advice(Row row) {
        return new Advice(text(row, Columns.TITLE), text(row, Columns.ADVICE));
    }

    /** Returns the rows of words whose keys are given by the generator. */
    private Map<String, Row> known(WordFiles words, String keyColumn, Set<String> keys) {
        words.own().ifPresent(own -> new KeyedRows(own, keyColumn, problems).reportUnknown(keys, "the generator"));
        Map<String, Row> rows = merged(words, keyColumn);
        for (String key : keys) {
            if (!rows.containsKey(key)) {
                problems.add(words.shared().name(), 1, "the " + keyColumn + " " + key + " is missing; add its row");
                rows.put(key, NO_WORDS);
            }
        }
        return rows;
    }

    private Map<String, Row> merged(WordFiles words, String keyColumn) {
        Map<String, Row> rows = new LinkedHashMap<>(new KeyedRows(words.shared(), keyColumn, problems).rows());
        words.own().ifPresent(own -> {
            KeyedRows ownRows = new KeyedRows(own, keyColumn, problems);
            ownRows.reportRepeated();
            rows.putAll(ownRows.rows());
        });
        return rows;
    }

    private Map<String, String> texts(Map<String, Row> rows, String column) {
        Map<String, String> texts = new LinkedHashMap<>();
        rows.forEach((key, row) -> texts.put(key, text(row, column)));
        return texts;
    }

    private String text(Row row, String column) {
        textRules.check(row, column);
        return row.get(column);
    }
}

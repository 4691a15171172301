package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.ErrorCategory;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.ErrorTable;
import io.github.timerrorcodes.Origin;
import io.github.timerrorcodes.Outcome;
import io.github.timerrorcodes.Retryability;
import io.github.timerrorcodes.cli.JsonPart.UnfitException;
import io.github.timerrorcodes.spi.GeneratedCatalog;
import io.github.timerrorcodes.spi.Languages;
import io.github.timerrorcodes.spi.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An application's catalog, read from the JSON document that its generator has written; the enum itself is not needed. */
final class OwnCatalog implements GeneratedCatalog {
    private static final long serialVersionUID = 1L;

    private static final int FORMAT = 1;
    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    private final String title;
    private final transient List<String> tags = new ArrayList<>();
    private final transient List<OwnCategory> categories = new ArrayList<>();
    private final transient List<OwnTable> tables = new ArrayList<>();
    private final transient List<OwnCode> codes = new ArrayList<>();
    private final transient Map<String, String> aliases = new HashMap<>();
    private final transient Map<Integer, OwnCode> codesByNumber = new HashMap<>();
    private final transient List<OwnCode> ranges = new ArrayList<>();
    private final transient OwnCode unrecognized;
    private final transient OwnLanguages languages;

    /**
     * Reads a catalog.
     *
     * @throws UnfitException if the document is none; the message tells the file, the place and the reason
     */
    static ErrorCatalog of(JsonPart document) throws UnfitException {
        return ErrorCatalog.of(new OwnCatalog(document));
    }

    private OwnCatalog(JsonPart root) throws UnfitException {
        JsonPart format = root.get("format");
        if (format.number() != FORMAT) {
            throw format.unfit("is " + format.number() + ", and this command knows " + FORMAT + " alone");
        }
        title = root.get("enum").text();
        tags.addAll(root.get("languages").texts());
        if (tags.isEmpty()) {
            throw root.get("languages").unfit("is empty");
        }
        List<JsonPart> categoryParts = root.get("categories").list();
        for (JsonPart part : categoryParts) {
            categories.add(
                    new OwnCategory(this, categories.size(), part.get("name").text()));
        }
        List<JsonPart> tableParts = root.get("tables").list();
        for (JsonPart part : tableParts) {
            tables.add(new OwnTable(
                    this,
                    tables.size(),
                    part.get("name").text(),
                    named(part.get("category"), categories),
                    part.get("origin").constant(Origin.class)));
        }
        List<JsonPart> codeParts = new ArrayList<>(root.get("codes").list());
        for (JsonPart part : codeParts) {
            codes.add(code(part));
        }
        if (codes.isEmpty()) {
            throw root.get("codes").unfit("is empty");
        }
        unrecognized = unrecognized(codes.size());
        codesByNumber.put(unrecognized.code(), unrecognized);
        for (OwnCode code : codes) {
            if (codesByNumber.put(code.code(), code) != null) {
                throw root.get("codes").unfit("has the code " + code.code() + " twice");
            }
            if (code.isRange()) {
                ranges.add(code);
            }
        }
        codeParts.add(root.get("unrecognized"));
        languages = new OwnLanguages(tags, root, categoryParts, tableParts, codeParts);
    }

    private OwnCode code(JsonPart part) throws UnfitException {
        String name = part.get("name").text();
        int number = part.get("code").number();
        int last = part.get("lastCode").number();
        if (last < number) {
            throw part.get("lastCode").unfit("is less than the code");
        }
        for (String alias : part.get("aliases").texts()) {
            aliases.put(alias, name);
        }
        OwnTable table = named(part.get("table"), tables);
        return new OwnCode(
                this,
                codes.size(),
                number,
                last,
                name,
                part.get("sdkConstant").textOrNull(),
                table,
                table.category(),
                part.get("retryability").constant(Retryability.class),
                part.get("minDelayMillis").longNumber(),
                part.get("outcome").constant(Outcome.class));
    }

    private OwnCode unrecognized(int ordinal) {
        OwnTable table = tables.get(0);
        return new OwnCode(
                this,
                ordinal,
                Integer.MIN_VALUE,
                Integer.MIN_VALUE,
                UNRECOGNIZED,
                null,
                table,
                table.category(),
                Retryability.NOT_RETRYABLE,
                0,
                Outcome.UNKNOWN);
    }

    private static <T extends Named> T named(JsonPart name, List<T> all) throws UnfitException {
        for (T each : all) {
            if (each.name().equals(name.text())) {
                return each;
            }
        }
        throw name.unfit("is \"" + name.text() + "\", which is not described above");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public OwnCode fromCode(int code) {
        OwnCode single = codesByNumber.get(code);
        if (single != null) {
            return single;
        }
        for (OwnCode range : ranges) {
            if (range.code() <= code && code <= range.lastCode()) {
                return range;
            }
        }
        return unrecognized;
    }

    @Override
    public OwnCode unrecognized() {
        return unrecognized;
    }

    @Override
    public List<OwnCode> codes() {
        return codes;
    }

    @Override
    public List<OwnTable> tables() {
        return tables;
    }

    @Override
    public List<OwnCategory> categories() {
        return categories;
    }

    @Override
    public Languages languages() {
        return languages;
    }

    @Override
    public Map<String, String> aliases() {
        return aliases;
    }

    private Texts texts(@Nullable Locale locale) {
        return languages.of(locale);
    }

    private interface Named {
        String name();
    }

    record OwnCategory(OwnCatalog catalog, int ordinal, String name) implements ErrorCategory, Named {
        @Override
        public String title() {
            return title(null);
        }

        @Override
        public String title(@Nullable Locale locale) {
            return catalog.texts(locale).categoryTitle(ordinal);
        }

        @Override
        public List<OwnCode> codes() {
            return catalog.codes.stream()
                    .filter(code -> code.category().equals(this))
                    .toList();
        }
    }

    record OwnTable(OwnCatalog catalog, int ordinal, String name, OwnCategory category, Origin origin)
            implements ErrorTable, Named {
        @Override
        public String title() {
            return title(null);
        }

        @Override
        public String title(@Nullable Locale locale) {
            return catalog.texts(locale).tableTitle(ordinal);
        }

        @Override
        public List<OwnCode> codes() {
            return catalog.codes.stream()
                    .filter(code -> code.table().equals(this))
                    .toList();
        }
    }

    record OwnCode(
            OwnCatalog catalog,
            int ordinal,
            int code,
            int lastCode,
            String name,
            @Nullable String sdkConstant,
            OwnTable table,
            OwnCategory category,
            Retryability retryability,
            long minRetryDelayMillis,
            Outcome outcome)
            implements ErrorCode {

        @Override
        public boolean isRange() {
            return lastCode != code;
        }

        @Override
        public boolean isRetryable() {
            return retryability != Retryability.NOT_RETRYABLE;
        }

        @Override
        public String description() {
            return description(null);
        }

        @Override
        public String description(@Nullable Locale locale) {
            return catalog.texts(locale).description(ordinal);
        }

        @Override
        public String remedy() {
            return remedy(null);
        }

        @Override
        public String remedy(@Nullable Locale locale) {
            return catalog.texts(locale).remedy(ordinal);
        }

        @Override
        public String userMessage() {
            return userMessage(null);
        }

        @Override
        public String userMessage(@Nullable Locale locale) {
            return catalog.texts(locale).userMessage(ordinal);
        }

        @Override
        public String retryAdvice() {
            return retryAdvice(null);
        }

        @Override
        public String retryAdvice(@Nullable Locale locale) {
            return catalog.texts(locale)
                    .retryAdvice(List.of(Retryability.values()).indexOf(retryability));
        }
    }

    private static final class OwnLanguages extends Languages {
        private final List<OwnTexts> all = new ArrayList<>();

        OwnLanguages(
                List<String> tags,
                JsonPart root,
                List<JsonPart> categories,
                List<JsonPart> tables,
                List<JsonPart> codes)
                throws UnfitException {
            super(tags.toArray(new String[0]));
            for (String tag : tags) {
                all.add(new OwnTexts(
                        words(codes, "texts", tag, "description"),
                        words(codes, "texts", tag, "remedy"),
                        words(codes, "texts", tag, "userMessage"),
                        advice(root.get("retryabilities").list(), tag),
                        words(categories, "titles", tag),
                        words(tables, "titles", tag)));
            }
        }

        private static List<String> words(List<JsonPart> parts, String... path) throws UnfitException {
            List<String> words = new ArrayList<>();
            for (JsonPart part : parts) {
                JsonPart inner = part;
                for (String field : path) {
                    inner = inner.get(field);
                }
                words.add(inner.text());
            }
            return words;
        }

        /** Returns the advice in the order of the constants. */
        private static List<String> advice(List<JsonPart> parts, String tag) throws UnfitException {
            Map<Retryability, String> advice = new HashMap<>();
            for (JsonPart part : parts) {
                advice.put(
                        part.get("name").constant(Retryability.class),
                        part.get("advice").get(tag).text());
            }
            List<String> inOrder = new ArrayList<>();
            for (Retryability each : Retryability.values()) {
                inOrder.add(advice.getOrDefault(each, each.name()));
            }
            return inOrder;
        }

        @Override
        protected Texts texts(int index) {
            return all.get(index);
        }
    }

    private record OwnTexts(
            List<String> descriptions,
            List<String> remedies,
            List<String> userMessages,
            List<String> advice,
            List<String> categoryTitles,
            List<String> tableTitles)
            implements Texts {

        @Override
        public String description(int code) {
            return descriptions.get(code);
        }

        @Override
        public String remedy(int code) {
            return remedies.get(code);
        }

        @Override
        public String userMessage(int code) {
            return userMessages.get(code);
        }

        @Override
        public String retryAdvice(int retryability) {
            return advice.get(retryability);
        }

        @Override
        public String categoryTitle(int category) {
            return categoryTitles.get(category);
        }

        @Override
        public String tableTitle(int table) {
            return tableTitles.get(table);
        }
    }
}

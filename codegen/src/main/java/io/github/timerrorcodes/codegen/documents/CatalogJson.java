package io.github.timerrorcodes.codegen.documents;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Outcome;
import io.github.timerrorcodes.codegen.model.Retryability;
import io.github.timerrorcodes.codegen.model.SearchWords;
import io.github.timerrorcodes.codegen.model.Table;
import io.github.timerrorcodes.codegen.model.Texts;
import io.github.timerrorcodes.codegen.model.Words.Advice;
import java.util.function.Function;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalog as JSON, with all languages beside each other. Its form is told by {@code error-codes.schema.json}. */
final class CatalogJson {
    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final Catalog catalog;
    private final ObjectNode root = MAPPER.createObjectNode();

    private CatalogJson(Catalog catalog) {
        this.catalog = catalog;
    }

    static ObjectNode of(Catalog catalog) {
        return new CatalogJson(catalog).build();
    }

    /** Returns the text of a tree in lines, safe wherever JSON may stand. */
    static String readable(ObjectNode tree) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
        return Escapes.json(MAPPER.writer().with(printer).writeValueAsString(tree)) + "\n";
    }

    /** Returns the text of a tree without white space, safe wherever JSON may stand. */
    static String compact(ObjectNode tree) {
        return Escapes.json(MAPPER.writeValueAsString(tree));
    }

    private ObjectNode build() {
        root.put("format", FORMAT);
        root.put("enum", catalog.naming().enumName());
        ArrayNode languages = root.putArray("languages");
        catalog.languages().forEach(language -> languages.add(language.tag()));
        addCategories();
        addTables();
        addRetryabilities();
        addOutcomes();
        addCodes();
        addTexts(root.putObject("unrecognized"), Language::unrecognized);
        addSearchWords();
        addFillers();
        addHanVariants();
        return root;
    }

    private void addCategories() {
        ArrayNode categories = root.putArray("categories");
        catalog.categories().forEach(category -> {
            ObjectNode node = categories.addObject().put("name", category.name());
            addWords(node, "titles", language -> language.of(category));
        });
    }

    private void addTables() {
        ArrayNode tables = root.putArray("tables");
        catalog.tables().forEach(table -> {
            ObjectNode node = tables.addObject()
                    .put("id", table.id())
                    .put("name", table.name())
                    .put("category", table.category().name())
                    .put("origin", table.origin().name());
            addWords(node, "titles", language -> language.of(table));
        });
    }

    private void addRetryabilities() {
        ArrayNode retryabilities = root.putArray("retryabilities");
        for (Retryability each : Retryability.values()) {
            addAdvice(
                    retryabilities.addObject().put("name", each.name()),
                    language -> language.words().retryabilities().get(each));
        }
    }

    private void addOutcomes() {
        ArrayNode outcomes = root.putArray("outcomes");
        for (Outcome each : Outcome.values()) {
            addAdvice(
                    outcomes.addObject().put("name", each.name()),
                    language -> language.words().outcomes().get(each));
        }
    }

    private void addAdvice(ObjectNode node, Function<Language, Advice> advice) {
        addWords(node, "titles", language -> advice.apply(language).title());
        addWords(node, "advice", language -> advice.apply(language).advice());
    }

    private void addCodes() {
        ArrayNode codes = root.putArray("codes");
        for (Table table : catalog.tablesByCategory()) {
            for (ErrorCode code : table.codes()) {
                ObjectNode node = codes.addObject()
                        .put("code", code.code())
                        .put("lastCode", code.lastCode())
                        .put("name", code.name())
                        .put("sdkConstant", code.sdkConstant().orElse(null));
                addAliases(node.putArray("aliases"), code);
                node.put("category", table.category().name())
                        .put("table", table.name())
                        .put("source", code.source().word())
                        .put("retryability", code.retryability().name())
                        .put("minDelayMillis", code.minDelayMillis())
                        .put("outcome", code.outcome().name());
                addTexts(node, language -> language.of(code));
            }
        }
    }

    private void addSearchWords() {
        ArrayNode searchWords = root.putArray("searchWords");
        for (Language language : catalog.languages()) {
            for (SearchWords each : language.searchWords()) {
                ObjectNode node = searchWords.addObject().put("language", language.tag());
                ArrayNode words = node.putArray("words");
                each.words().forEach(words::add);
                ArrayNode codes = node.putArray("codes");
                each.codes().forEach(code -> codes.add(code.code()));
            }
        }
    }

    private void addFillers() {
        ArrayNode fillers = root.putArray("fillers");
        catalog.languages().stream()
                .flatMap(language -> language.words().fillers().stream())
                .distinct()
                .forEach(fillers::add);
    }

    private void addHanVariants() {
        HanVariants variants = HanVariants.of(catalog);
        root.putObject("hanVariants")
                .put("traditional", variants.traditional())
                .put("simplified", variants.simplified());
    }

    private void addAliases(ArrayNode aliases, ErrorCode code) {
        catalog.aliases().forEach((alias, name) -> {
            if (name.equals(code.name())) {
                aliases.add(alias);
            }
        });
    }

    private void addWords(ObjectNode parent, String field, Function<Language, String> words) {
        ObjectNode node = parent.putObject(field);
        catalog.languages().forEach(language -> node.put(language.tag(), words.apply(language)));
    }

    private void addTexts(ObjectNode parent, Function<Language, Texts> texts) {
        ObjectNode node = parent.putObject("texts");
        catalog.languages().forEach(language -> {
            Texts said = texts.apply(language);
            node.putObject(language.tag())
                    .put("description", said.description())
                    .put("remedy", said.remedy())
                    .put("userMessage", said.userMessage());
        });
    }
}

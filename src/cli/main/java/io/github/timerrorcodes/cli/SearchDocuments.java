package io.github.timerrorcodes.cli;

import io.github.timerrorcodes.Origin;
import io.github.timerrorcodes.cli.JsonPart.UnfitException;
import io.github.timerrorcodes.cli.search.CodeSearch;
import io.github.timerrorcodes.cli.search.SearchableCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what there is to search from the JSON documents of catalogs: those of applications, and the vendor's in this jar. */
final class SearchDocuments {
    private static final String VENDORS = "error-codes.json";

    private final List<SearchableCode> codes = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final Set<String> fillers = new LinkedHashSet<>();
    private final StringBuilder traditional = new StringBuilder();
    private final StringBuilder simplified = new StringBuilder();

    private SearchDocuments() {}

    /**
     * Prepares a search.
     *
     * @param ownDocuments those of applications, which come before the vendor's
     * @throws UnfitException if one is not a catalog's; the message tells the file, the place and the reason
     */
    static CodeSearch withVendors(List<JsonPart> ownDocuments) throws UnfitException {
        List<JsonPart> all = new ArrayList<>(ownDocuments);
        all.add(vendors());
        return of(all);
    }

    /** Prepares a search of these documents alone. */
    static CodeSearch of(List<JsonPart> documents) throws UnfitException {
        SearchDocuments all = new SearchDocuments();
        for (JsonPart document : documents) {
            all.add(document);
        }
        return all.search();
    }

    private CodeSearch search() {
        return new CodeSearch(codes, List.copyOf(fillers), traditional.toString(), simplified.toString());
    }

    private static JsonPart vendors() {
        try (InputStream in = SearchDocuments.class.getResourceAsStream(VENDORS)) {
            return JsonPart.of(new String(in.readAllBytes(), StandardCharsets.UTF_8), VENDORS + ": $");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JsonPart root) throws UnfitException {
        Map<String, Origin> origins = new HashMap<>();
        for (JsonPart table : root.get("tables").list()) {
            origins.put(table.get("name").text(), table.get("origin").constant(Origin.class));
        }
        List<String> languages = root.get("languages").texts();
        Map<Integer, List<String>> searchWords = searchWords(root.get("searchWords"));
        for (JsonPart part : root.get("codes").list()) {
            int number = part.get("code").number();
            if (numbers.add(number)) {
                boolean legacy = origins.get(part.get("table").text()) == Origin.SDK_V3;
                codes.add(code(part, languages, legacy, searchWords.getOrDefault(number, List.of())));
            }
        }
        fillers.addAll(root.get("fillers").texts());
        traditional.append(root.get("hanVariants").get("traditional").text());
        simplified.append(root.get("hanVariants").get("simplified").text());
    }

    private static Map<Integer, List<String>> searchWords(JsonPart part) throws UnfitException {
        Map<Integer, List<String>> byCode = new HashMap<>();
        for (JsonPart each : part.list()) {
            List<String> words = each.get("words").texts();
            for (JsonPart code : each.get("codes").list()) {
                byCode.computeIfAbsent(code.number(), any -> new ArrayList<>()).addAll(words);
            }
        }
        return byCode;
    }

    private static SearchableCode code(JsonPart part, List<String> languages, boolean legacy, List<String> searchWords)
            throws UnfitException {
        JsonPart texts = part.get("texts");
        return new SearchableCode(
                part.get("code").number(),
                part.get("lastCode").number(),
                part.get("name").text(),
                part.get("sdkConstant").textOrNull(),
                part.get("aliases").texts(),
                legacy,
                inAll(languages, texts, "description"),
                inAll(languages, texts, "userMessage"),
                inAll(languages, texts, "remedy"),
                searchWords);
    }

    private static List<String> inAll(List<String> languages, JsonPart texts, String field) throws UnfitException {
        List<String> all = new ArrayList<>();
        for (String language : languages) {
            all.add(texts.get(language).get(field).text());
        }
        return all;
    }
}

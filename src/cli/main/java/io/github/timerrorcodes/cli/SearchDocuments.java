package io.github.timerrorcodes.cli;

import com.google.gson.JsonElement;
import io.github.timerrorcodes.Origin;
import io.github.timerrorcodes.cli.JsonPart.UnfitException;
import io.github.timerrorcodes.cli.search.CodeSearch;
import io.github.timerrorcodes.cli.search.SearchableCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
     * @param ownCatalogs the documents of applications, which come before the vendor's
     * @throws UnfitException if one is not a catalog; the message tells the file, the place and the reason
     */
    static CodeSearch read(List<Path> ownCatalogs) throws UnfitException {
        SearchDocuments documents = new SearchDocuments();
        for (Path file : ownCatalogs) {
            JsonPart document = JsonPart.read(file);
            try {
                documents.add(document);
            } catch (UnfitException e) {
                throw new UnfitException(file + ": " + e.getMessage());
            }
        }
        documents.add(vendors());
        return documents.search();
    }

    /** Prepares a search of one document alone. */
    static CodeSearch of(JsonPart document) throws UnfitException {
        SearchDocuments documents = new SearchDocuments();
        documents.add(document);
        return documents.search();
    }

    private CodeSearch search() {
        return new CodeSearch(codes, List.copyOf(fillers), traditional.toString(), simplified.toString());
    }

    private static JsonPart vendors() {
        try (InputStream in = SearchDocuments.class.getResourceAsStream(VENDORS)) {
            return JsonPart.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JsonPart root) throws UnfitException {
        Map<String, Origin> origins = new HashMap<>();
        for (JsonPart table : root.get("tables").list()) {
            origins.put(table.get("name").text(), table.get("origin").constant(Origin.class));
        }
        Map<Integer, List<String>> searchWords = searchWords(root.get("searchWords"));
        for (JsonPart part : root.get("codes").list()) {
            int number = part.get("code").number();
            if (numbers.add(number)) {
                boolean legacy = origins.get(part.get("table").text()) == Origin.SDK_V3;
                codes.add(code(part, number, legacy, searchWords.getOrDefault(number, List.of())));
            }
        }
        fillers.addAll(texts(root.get("fillers")));
        traditional.append(root.get("hanVariants").get("traditional").text());
        simplified.append(root.get("hanVariants").get("simplified").text());
    }

    private static Map<Integer, List<String>> searchWords(JsonPart part) throws UnfitException {
        Map<Integer, List<String>> byCode = new HashMap<>();
        for (JsonPart each : part.list()) {
            List<String> words = texts(each.get("words"));
            for (JsonPart code : each.get("codes").list()) {
                byCode.computeIfAbsent(code.number(), any -> new ArrayList<>()).addAll(words);
            }
        }
        return byCode;
    }

    private static SearchableCode code(JsonPart part, int number, boolean legacy, List<String> searchWords)
            throws UnfitException {
        JsonPart texts = part.get("texts");
        return new SearchableCode(
                number,
                part.get("lastCode").number(),
                part.get("name").text(),
                part.get("sdkConstant").textOrNull(),
                texts(part.get("aliases")),
                legacy,
                inAllLanguages(texts, "description"),
                inAllLanguages(texts, "userMessage"),
                inAllLanguages(texts, "remedy"),
                searchWords);
    }

    private static List<String> inAllLanguages(JsonPart texts, String field) throws UnfitException {
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, JsonElement> language :
                texts.element().getAsJsonObject().entrySet()) {
            all.add(texts.get(language.getKey()).get(field).text());
        }
        return all;
    }

    private static List<String> texts(JsonPart part) throws UnfitException {
        List<String> texts = new ArrayList<>();
        for (JsonPart each : part.list()) {
            texts.add(each.text());
        }
        return texts;
    }
}

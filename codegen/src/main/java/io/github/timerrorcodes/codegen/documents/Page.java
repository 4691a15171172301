package io.github.timerrorcodes.codegen.documents;

import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The page that people search: one file that holds its style, its script and the whole catalog, and asks no network for
 * anything. Its content security policy lets nothing else in.
 */
final class Page {

    /** The statements of the library's table that mean the same in a script: its constants and its words. */
    private static final Pattern MENTION_WORDS =
            Pattern.compile("static final int \\w+ =[^;]+;|add\\(\\s*[A-Z_ |]+,\\s*\"[^\"]+\"\\);");

    private Page() {}

    static GeneratedFile of(Catalog catalog) {
        String style = "\n" + Resources.read("page.css");
        String script = Stream.of(
                        mentions(),
                        Resources.read("search.js"),
                        Resources.read("address.js"),
                        Resources.read("page.js"))
                .collect(Collectors.joining("\n", "\n\"use strict\";\n\n", ""));
        String html = Templates.html()
                .fill(
                        "page.html",
                        Map.of(
                                "source", PageWords.of(catalog.sourceLanguage()),
                                "languages", PageWords.of(catalog),
                                "style", style,
                                "styleHash", hash(style),
                                "script", script,
                                "scriptHash", hash(script),
                                "data", CatalogJson.compact(data(catalog))));
        return new GeneratedFile("page/index.html", html);
    }

    /** Returns the script that reads logs, with the words by which the library reads them: one table for both. */
    private static String mentions() {
        String words = MENTION_WORDS
                .matcher(Resources.read("MentionWords.java"))
                .results()
                .map(statement -> statement.group().replace("static final int", "const"))
                .collect(Collectors.joining("\n  "));
        return Resources.read("mentions.js").replace("/* MentionWords.java */", words);
    }

    /** Returns the catalog as the data file has it, and with it what the page itself says. */
    private static ObjectNode data(Catalog catalog) {
        ObjectNode data = CatalogJson.of(catalog);
        ObjectNode page = data.putObject("page");
        for (PageWords words : PageWords.of(catalog)) {
            ObjectNode texts = page.putObject(words.tag());
            texts.put("direction", words.direction());
            words.page().forEach(texts::put);
        }
        return data;
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}

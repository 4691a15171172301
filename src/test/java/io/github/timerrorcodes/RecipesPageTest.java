package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecipesPageTest {
    private static final Path MODULE =
            Path.of(System.getProperty("data.directory")).resolveSibling("src");

    @Test
    void every_snippet_stands_in_a_project_that_is_compiled_and_run() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(MODULE.resolve("it"))) {
            sources = files.filter(file -> file.toString().matches(".*\\.(?:java|kt)"))
                    .map(RecipesPageTest::read)
                    .map(RecipesPageTest::withoutLayout)
                    .collect(Collectors.joining());
        }

        List<String> snippets = Pattern.compile("(?s)```(?:java|kotlin)\n(.*?)```")
                .matcher(read(MODULE.resolve("RECIPES.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(snippets).hasSizeGreaterThan(5);
        for (String snippet : snippets) {
            assertThat(sources.contains(withoutLayout(snippet))).as(snippet).isTrue();
        }
    }

    private static String withoutLayout(String source) {
        return source.replaceAll("\\s+", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecipesPageTest {
    private static final Path MODULE =
            Path.of(System.getProperty("data.directory")).resolveSibling("src");

    private static String sources;

    @BeforeAll
    static void readTheSources() throws IOException {
        try (Stream<Path> files = Files.walk(MODULE.resolve("it"))) {
            sources = files.filter(file -> file.toString().matches(".*\\.(?:java|kt)"))
                    .map(RecipesPageTest::read)
                    .map(RecipesPageTest::withoutLayout)
                    .collect(Collectors.joining());
        }
    }

    @Test
    void every_snippet_stands_in_a_project_that_is_compiled_and_run() {
        List<String> snippets = snippets(MODULE.resolve("RECIPES.md"));

        assertThat(snippets).hasSizeGreaterThan(20);
        assertThat(snippets).allSatisfy(RecipesPageTest::assertThatItIsCompiled);
    }

    @Test
    void so_does_the_first_example_of_the_readme_which_shows_the_user_what_is_meant_for_users() {
        String first = snippets(MODULE.resolveSibling("README.md")).get(0);

        assertThatItIsCompiled(first);
        assertThat(first).contains(".userMessage(").doesNotContain("description(");
    }

    @Test
    void every_recipe_says_when_to_use_it_and_has_its_code() {
        String page = read(MODULE.resolve("RECIPES.md"));

        assertThat(page.split("\n## ")).hasSizeGreaterThan(10);
        assertThat(Stream.of(page.split("\n## ")).skip(1))
                .allSatisfy(recipe -> assertThat(recipe)
                        .containsPattern("^[^\n]+\n\n\\*\\*When:\\*\\*")
                        .containsPattern("```(?:java|kotlin)\n"));
    }

    @Test
    void every_link_leads_somewhere() {
        String page = read(MODULE.resolve("RECIPES.md"));
        List<String> anchors = Pattern.compile("(?m)^#+ (.*)$")
                .matcher(page)
                .results()
                .map(heading -> "#" + heading.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();

        assertThat(Pattern.compile("\\]\\(([^)]+)\\)").matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#") ? anchors.contains(link) : Files.exists(MODULE.resolve(link)));
    }

    private static List<String> snippets(Path page) {
        return Pattern.compile("(?s)```(?:java|kotlin)\n(.*?)```")
                .matcher(read(page))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static void assertThatItIsCompiled(String snippet) {
        assertThat(sources.contains(withoutLayout(snippet))).as(snippet).isTrue();
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

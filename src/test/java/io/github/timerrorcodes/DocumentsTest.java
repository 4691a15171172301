package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every document against the enum: no code is missing, none is extra, none is different. */
class DocumentsTest {
    private static final Path DOCUMENTS = Path.of(System.getProperty("documents.directory"));
    private static final List<String> LANGUAGES = Tables.languages();
    private static final List<TimErrorCode> CODES = Arrays.stream(TimErrorCode.values())
            .filter(code -> code != TimErrorCode.UNRECOGNIZED)
            .toList();

    /** What a document says about a code, in the order of the enum's constants. */
    private static List<List<Object>> expected() {
        List<List<Object>> all = new ArrayList<>();
        for (TimErrorCode code : CODES) {
            List<Object> said = new ArrayList<>(Arrays.asList(
                    code.code(),
                    code.lastCode(),
                    code.name(),
                    code.sdkConstant(),
                    code.category().name(),
                    code.table().name(),
                    code.table().origin().name(),
                    code.retryability().name(),
                    code.minRetryDelayMillis(),
                    code.outcome().name()));
            for (String language : LANGUAGES) {
                Locale locale = Locale.forLanguageTag(language);
                said.add(code.description(locale));
                said.add(code.remedy(locale));
                said.add(code.userMessage(locale));
            }
            all.add(said);
        }
        return all;
    }

    private static List<List<Object>> said(JsonNode catalog) {
        List<List<Object>> all = new ArrayList<>();
        for (JsonNode code : catalog.get("codes")) {
            String table = code.get("table").asString();
            String origin = stream(catalog.get("tables"))
                    .filter(each -> each.get("name").asString().equals(table))
                    .map(each -> each.get("origin").asString())
                    .findFirst()
                    .orElseThrow();
            List<Object> said = new ArrayList<>(Arrays.asList(
                    code.get("code").asInt(),
                    code.get("lastCode").asInt(),
                    code.get("name").asString(),
                    code.get("sdkConstant").isNull()
                            ? null
                            : code.get("sdkConstant").asString(),
                    code.get("category").asString(),
                    table,
                    origin,
                    code.get("retryability").asString(),
                    code.get("minDelayMillis").asLong(),
                    code.get("outcome").asString()));
            for (String language : LANGUAGES) {
                JsonNode texts = code.get("texts").get(language);
                said.add(texts.get("description").asString());
                said.add(texts.get("remedy").asString());
                said.add(texts.get("userMessage").asString());
            }
            assertThat(code.get("texts").propertyNames()).hasSameElementsAs(LANGUAGES);
            all.add(said);
        }
        return all;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }

    private static String read(String file) {
        try {
            return Files.readString(DOCUMENTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_json_file_says_what_the_enum_says() {
        JsonNode catalog = JsonMapper.shared().readTree(read("data/error-codes.json"));

        assertThat(said(catalog)).isEqualTo(expected());
        assertTitles(catalog);
    }

    @Test
    void the_page_says_what_the_enum_says() {
        Matcher data = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL)
                .matcher(read("page/index.html"));
        assertThat(data.find()).isTrue();
        JsonNode catalog = JsonMapper.shared().readTree(data.group(1));

        assertThat(said(catalog)).isEqualTo(expected());
        assertTitles(catalog);
        assertThat(catalog.get("page").propertyNames()).hasSameElementsAs(LANGUAGES);
    }

    private static void assertTitles(JsonNode catalog) {
        assertThat(stream(catalog.get("categories"))
                        .map(each -> each.get("name").asString()))
                .containsExactlyElementsOf(
                        Arrays.stream(TimErrorCategory.values()).map(Enum::name).toList());
        assertThat(stream(catalog.get("tables")).map(each -> each.get("name").asString()))
                .containsExactlyElementsOf(
                        Arrays.stream(TimErrorTable.values()).map(Enum::name).toList());
        assertThat(stream(catalog.get("retryabilities"))
                        .map(each -> each.get("name").asString()))
                .containsExactlyElementsOf(
                        Arrays.stream(Retryability.values()).map(Enum::name).toList());
        assertThat(stream(catalog.get("outcomes")).map(each -> each.get("name").asString()))
                .containsExactlyElementsOf(
                        Arrays.stream(Outcome.values()).map(Enum::name).toList());
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (JsonNode each : catalog.get("categories")) {
                assertThat(each.get("titles").get(language).asString())
                        .isEqualTo(TimErrorCategory.valueOf(each.get("name").asString())
                                .title(locale));
            }
            for (JsonNode each : catalog.get("tables")) {
                TimErrorTable table = TimErrorTable.valueOf(each.get("name").asString());
                assertThat(each.get("titles").get(language).asString()).isEqualTo(table.title(locale));
                assertThat(each.get("category").asString())
                        .isEqualTo(table.category().name());
            }
            for (JsonNode each : catalog.get("retryabilities")) {
                String name = each.get("name").asString();
                CODES.stream()
                        .filter(code -> code.retryability().name().equals(name))
                        .findFirst()
                        .ifPresent(code -> assertThat(
                                        each.get("advice").get(language).asString())
                                .isEqualTo(code.retryAdvice(locale)));
            }
        }
    }

    @Test
    void the_csv_file_says_what_the_enum_says() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<List<Object>> all = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(read("data/error-codes.csv"), format)) {
            for (CSVRecord row : parser) {
                List<Object> said = new ArrayList<>(Arrays.asList(
                        Integer.valueOf(row.get("code")),
                        Integer.valueOf(row.get("last_code")),
                        row.get("name"),
                        row.get("sdk_constant").isEmpty() ? null : row.get("sdk_constant"),
                        row.get("category"),
                        row.get("table_name"),
                        row.get("origin"),
                        row.get("retryability"),
                        row.get("min_delay_ms").isEmpty() ? 0L : Long.parseLong(row.get("min_delay_ms")),
                        row.get("outcome")));
                for (String language : LANGUAGES) {
                    String suffix = language.toLowerCase(Locale.ROOT).replace('-', '_');
                    said.add(row.get("description_" + suffix));
                    said.add(row.get("remedy_" + suffix));
                    said.add(row.get("user_message_" + suffix));
                }
                all.add(said);
            }
        }

        assertThat(all).isEqualTo(expected());
    }

    @Test
    void the_markdown_pages_say_what_the_enum_says_and_link_to_every_table() throws IOException {
        Pattern row = Pattern.compile(
                "\\| <a id=\"(-?\\d+)\"></a>(\\S+) \\| `(\\w+)`(?:<br>`(\\w+)`)? \\| (.*?) \\| (.*?) \\| (.*?) \\| (.*?) \\| (.*?) \\|");
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            String index = read("markdown/" + language + "/README.md");
            for (TimErrorTable table : TimErrorTable.values()) {
                String file = table.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
                assertThat(index).contains("](" + file + ")");
                String page = read("markdown/" + language + "/" + file);
                assertThat(page.startsWith("<div dir=\"rtl\">"))
                        .as("%s stands from right to left", language)
                        .isEqualTo(language.equals("ar"));
                assertThat(plain(page)).contains("# " + table.title(locale) + "\n");

                List<List<String>> said = new ArrayList<>();
                Matcher matcher = row.matcher(page);
                while (matcher.find()) {
                    said.add(Arrays.asList(
                            matcher.group(1),
                            matcher.group(3),
                            matcher.group(4),
                            plain(matcher.group(5)),
                            plain(matcher.group(6)),
                            plain(matcher.group(7))));
                }

                assertThat(said)
                        .as("%s in %s", table, language)
                        .isEqualTo(table.codes().stream()
                                .map(code -> Arrays.asList(
                                        Integer.toString(code.code()),
                                        code.name(),
                                        code.sdkConstant(),
                                        code.description(locale),
                                        code.remedy(locale),
                                        code.userMessage(locale)))
                                .toList());
            }
            try (Stream<Path> files = Files.list(DOCUMENTS.resolve("markdown/" + language))) {
                assertThat(files).hasSize(TimErrorTable.values().length + 1);
            }
        }
    }

    /** Undoes what Markdown writes before characters that it would give a meaning. */
    private static String plain(String markdown) {
        return Pattern.compile("\\\\(.)|&#(\\d+);")
                .matcher(markdown)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) != null
                                ? match.group(1)
                                : Character.toString(Integer.parseInt(match.group(2)))));
    }

    @Test
    void the_library_holds_no_document() throws IOException {
        Path classes = Path.of(System.getProperty("classes.directory"));
        try (Stream<Path> files = Files.walk(classes)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.matches(".*\\.(?:html|md|json|csv|sql|css|js)")))
                    .isEmpty();
        }
    }
}

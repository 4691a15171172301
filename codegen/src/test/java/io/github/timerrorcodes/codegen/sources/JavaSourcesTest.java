package io.github.timerrorcodes.codegen.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.codegen.SmallTables;
import io.github.timerrorcodes.codegen.TestSettings;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for a small catalog, as a reader of the generated sources finds it. */
class JavaSourcesTest {
    private Catalog catalog;

    @BeforeEach
    void read(@TempDir Path folder) throws Exception {
        SmallTables tables = SmallTables.in(folder).write("aliases.csv", "alias,name\nERR_IN_PROGRESS,IN_PROGRESS\n");
        catalog = TestSettings.read(tables.folder());
    }

    private Map<String, String> sources(boolean nullAnnotations, Charset encoding) {
        return JavaSources.of(catalog, nullAnnotations, encoding).stream()
                .collect(Collectors.toMap(file -> file.path().replaceAll(".*/|\\.java", ""), GeneratedFile::content));
    }

    private String source(String type) {
        return sources(true, UTF_8).get(type);
    }

    @Test
    void a_constant_has_its_numbers_its_table_its_retryability_and_its_outcome() {
        assertThat(source("TimErrorCode"))
                .contains(
                        "IN_PROGRESS(6015, 6015, TimErrorTable.SDK_GENERAL, Retryability.NOT_RETRYABLE, Outcome.NOT_DONE),")
                .contains(
                        "CUSTOM_ERROR(100, 200, TimErrorTable.SERVER_GROUP, Retryability.NOT_RETRYABLE, Outcome.UNKNOWN),")
                .contains("UNRECOGNIZED(Integer.MIN_VALUE, Integer.MIN_VALUE, TimErrorTable.SDK_GENERAL,"
                        + " Retryability.NOT_RETRYABLE, Outcome.UNKNOWN);");
    }

    @Test
    void a_constant_is_explained_in_english_and_in_the_language_of_the_tables() {
        assertThat(source("TimErrorCode"))
                .contains("<b>6015</b> ({@code ERR_IN_PROGESS})")
                .contains("<p>It is running.\n     * Wait.")
                .contains("<p>実行中です。\n     * 待ってください。")
                .contains("<b>100..200</b>")
                .contains("<p>{@link Retryability#THROTTLED}, {@link Outcome#NOT_DONE}");
    }

    @Test
    void a_constant_or_delay_is_told_only_for_the_codes_that_have_one() {
        assertThat(source("TimErrorCode"))
                .contains("case 0:\n                return \"ERR_IN_PROGESS\";")
                .contains("case 1:\n                return \"ERR_CONNECT_LIMIT\";")
                .contains("default:\n                return null;")
                .contains("case 2:\n                return 60000L;")
                .contains("default:\n                return 0L;")
                .contains("aliases.put(\"ERR_IN_PROGRESS\", \"IN_PROGRESS\");")
                .doesNotContain("case 3:");
    }

    @Test
    void tables_and_categories_know_the_span_of_their_codes() {
        assertThat(source("TimErrorTable"))
                .contains("SDK_GENERAL(TimErrorCategory.SDK, Origin.SDK, 0, 2),")
                .contains("SERVER_GROUP(TimErrorCategory.GROUP, Origin.SERVER, 2, 4);")
                .contains("public List<TimErrorCode> codes()");
        assertThat(source("TimErrorCategory"))
                .contains("SDK(0, 2),", "GROUP(2, 4);")
                .contains("public List<TimErrorCode> codes()");
    }

    @Test
    void the_last_text_answers_every_other_ordinal_and_codes_share_what_they_tell_the_user() {
        assertThat(source("TimErrorTextsEn"))
                .contains("case 0:\n                return \"General\";\n            default:\n"
                        + "                return \"Group\";");
        assertThat(source("TimErrorTextsEn").split("try again later", -1))
                .as("the message of CUSTOM_ERROR and of UNRECOGNIZED stands there once")
                .hasSize(2);
    }

    @Test
    void descriptions_and_remedies_stand_in_blocks_one_on_each_line() {
        assertThat(source("TimErrorTextsEn"))
                .contains("\"It is running.\\n\"\n                        + \"Wait.\\n\"\n");
    }

    @Test
    void a_language_is_asked_for_by_its_place_and_can_be_said_not_to_be_there() {
        assertThat(source("TimErrorLanguages"))
                .contains("super(speaksJa() ? \"ja\" : null, speaksEn() ? \"en\" : null);")
                .contains(
                        "case 1:\n                if (speaksEn()) {\n                    return TimErrorTextsEn.INSTANCE;")
                .contains("private static boolean speaksJa() {\n        return true;");
    }

    @Test
    void every_type_is_marked_as_generated() {
        assertThat(sources(false, UTF_8))
                .allSatisfy((type, source) -> assertThat(source)
                        .contains("@Generated(\"io.github.timerrorcodes.codegen\")")
                        .doesNotContain("jspecify"));
    }

    @Test
    void where_the_compiler_knows_the_annotations_the_sources_say_what_may_be_null() {
        assertThat(sources(true, UTF_8))
                .allSatisfy((type, source) -> assertThat(source).contains("@NullMarked\n"));
        assertThat(source("TimErrorCode"))
                .contains("public @Nullable String sdkConstant()")
                .contains("public String description(@Nullable Locale locale)");
    }

    @Test
    void characters_that_the_compilers_encoding_lacks_are_written_as_escapes() {
        assertThat(sources(true, StandardCharsets.US_ASCII).get("TimErrorTextsJa"))
                .contains("\\u5b9f\\u884c\\u4e2d")
                .doesNotContain("実");
        assertThat(sources(true, Charset.forName("Shift_JIS")).get("TimErrorTextsJa"))
                .contains("実行中です。");
    }
}

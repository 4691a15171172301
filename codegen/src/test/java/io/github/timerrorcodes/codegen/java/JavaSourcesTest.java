package io.github.timerrorcodes.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.codegen.SmallTables;
import io.github.timerrorcodes.codegen.model.GeneratedFile;
import io.github.timerrorcodes.codegen.model.Settings;
import io.github.timerrorcodes.codegen.tables.Catalogs;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for a small catalog, as a reader of the generated sources finds it. */
class JavaSourcesTest {
    private Map<String, String> sources;

    @BeforeEach
    void emit(@TempDir Path folder) throws Exception {
        sources = JavaSources.of(Catalogs.read(SmallTables.in(folder).folder(), Settings.LIBRARY)).stream()
                .collect(Collectors.toMap(file -> file.path().replaceAll(".*/|\\.java", ""), GeneratedFile::content));
    }

    @Test
    void a_constant_has_its_number_or_range_and_names_its_table_and_retryability() {
        assertThat(sources.get("TimErrorCode"))
                .contains("IN_PROGRESS(6015, TimErrorTableIndex.SDK_GENERAL, TimErrorRetryabilityIndex.NOT_RETRYABLE),")
                .contains("CONNECT_LIMIT(-302, TimErrorTableIndex.SDK_GENERAL, TimErrorRetryabilityIndex.BACKOFF),")
                .contains(
                        "CUSTOM_ERROR(100, 200, TimErrorTableIndex.SERVER_GROUP, TimErrorRetryabilityIndex.NOT_RETRYABLE),")
                .contains(
                        "UNRECOGNIZED(Integer.MIN_VALUE, TimErrorTableIndex.SDK_GENERAL, TimErrorRetryabilityIndex.NOT_RETRYABLE);")
                .contains("if (code >= 100 && code <= 200) {\n            return CUSTOM_ERROR;");
    }

    @Test
    void a_constant_is_explained_in_the_language_of_the_tables() {
        assertThat(sources.get("TimErrorCode"))
                .contains("<b>6015</b> ({@code ERR_IN_PROGESS})")
                .contains("<p>実行中です。")
                .contains("<p>待ってください。")
                .contains("<b>100..200</b>")
                .contains("<p>{@link Retryability#THROTTLED}");
    }

    @Test
    void details_are_told_only_for_the_codes_that_have_them() {
        assertThat(sources.get("TimErrorDetails"))
                .contains("case 0:\n                return \"ERR_IN_PROGESS\";")
                .contains("case 1:\n                return \"ERR_CONNECT_LIMIT\";")
                .contains("default:\n                return null;")
                .contains("case 2:\n                return 60000L;")
                .contains("default:\n                return 0;")
                .doesNotContain("case 3");
    }

    @Test
    void an_index_numbers_the_constants_in_the_order_in_which_it_lists_them() {
        assertThat(sources.get("TimErrorTableIndex"))
                .contains("int SDK_GENERAL = 0;", "int SERVER_GROUP = 1;")
                .contains("TimErrorTable.SDK_GENERAL,\n        TimErrorTable.SERVER_GROUP\n    };");
        assertThat(sources.get("TimErrorRetryabilityIndex"))
                .contains("int NOT_RETRYABLE = 0;", "int BACKOFF = 1;", "int THROTTLED = 2;")
                .contains(
                        "Retryability.NOT_RETRYABLE,\n        Retryability.BACKOFF,\n        Retryability.THROTTLED\n");
    }

    @Test
    void tables_and_categories_know_the_span_of_their_codes() {
        assertThat(sources.get("TimErrorTable"))
                .contains("SDK_GENERAL(TimErrorCategory.SDK, Origin.SDK, 0, 2),")
                .contains("SERVER_GROUP(TimErrorCategory.GROUP, Origin.SERVER, 2, 4);");
        assertThat(sources.get("TimErrorCategory")).contains("SDK(0, 2),").contains("GROUP(2, 4);");
        assertThat(sources.get("TimErrorTable")).contains("public List<TimErrorCode> codes()");
        assertThat(sources.get("TimErrorCategory")).contains("public List<TimErrorCode> codes()");
    }

    @Test
    void the_last_title_answers_every_other_ordinal() {
        assertThat(sources.get("TimErrorTextsEn"))
                .contains("case 0:\n                return \"General\";\n            default:\n"
                        + "                return \"Group\";")
                .contains("case 0:\n                return \"SDK in general\";\n            default:\n"
                        + "                return \"Groups on the server\";")
                .contains("case 3:\n                return \"An error of your own.\";\n            default:\n"
                        + "                return \"It is not in the catalog.\";")
                .contains("case \"BACKOFF\":\n                return \"Back off.\";")
                .contains("case \"code\":\n                return \"Code\";");
    }

    @Test
    void the_first_language_answers_for_every_other() {
        assertThat(sources.get("TimErrorLanguages"))
                .contains("super(\"ja\", \"en\");")
                .contains("case 1:\n                return TimErrorTextsEn.INSTANCE;\n            default:\n"
                        + "                return TimErrorTextsJa.INSTANCE;");
    }
}

package io.github.timerrorcodes.codegen.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.codegen.DataRows;
import io.github.timerrorcodes.codegen.SmallTables;
import io.github.timerrorcodes.codegen.TestSettings;
import io.github.timerrorcodes.codegen.TextFiles;
import io.github.timerrorcodes.codegen.model.Catalog;
import io.github.timerrorcodes.codegen.model.Category;
import io.github.timerrorcodes.codegen.model.ErrorCode;
import io.github.timerrorcodes.codegen.model.Language;
import io.github.timerrorcodes.codegen.model.Origin;
import io.github.timerrorcodes.codegen.model.Outcome;
import io.github.timerrorcodes.codegen.model.PageText;
import io.github.timerrorcodes.codegen.model.Retryability;
import io.github.timerrorcodes.codegen.model.Source;
import io.github.timerrorcodes.codegen.model.Table;
import io.github.timerrorcodes.codegen.model.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogsTest {
    private static final Category SDK = new Category("SDK");
    private static final Category GROUP = new Category("GROUP");

    private Catalog catalog;

    @BeforeEach
    void read(@TempDir Path folder) throws Exception {
        catalog = TestSettings.read(SmallTables.in(folder).folder());
    }

    @Test
    void every_column_of_every_row_is_in_the_catalog() {
        assertThat(catalog.categories()).containsExactly(SDK, GROUP);
        assertThat(catalog.tables())
                .containsExactly(
                        new Table(
                                "sdk-general",
                                SDK,
                                Origin.SDK,
                                List.of(
                                        new ErrorCode(
                                                6015,
                                                6015,
                                                "IN_PROGRESS",
                                                Optional.of("ERR_IN_PROGESS"),
                                                Source.DOCUMENT,
                                                Retryability.NOT_RETRYABLE,
                                                0,
                                                Outcome.NOT_DONE,
                                                "please-wait"),
                                        new ErrorCode(
                                                -302,
                                                -302,
                                                "CONNECT_LIMIT",
                                                Optional.of("ERR_CONNECT_LIMIT"),
                                                Source.SDK,
                                                Retryability.BACKOFF,
                                                0,
                                                Outcome.NOT_DONE,
                                                "service-busy"))),
                        new Table(
                                "server-group",
                                GROUP,
                                Origin.SERVER,
                                List.of(
                                        new ErrorCode(
                                                8512,
                                                8512,
                                                "ONLINE_LIMIT",
                                                Optional.empty(),
                                                Source.DOCUMENT,
                                                Retryability.THROTTLED,
                                                60_000,
                                                Outcome.NOT_DONE,
                                                "slow-down"),
                                        new ErrorCode(
                                                100,
                                                200,
                                                "CUSTOM_ERROR",
                                                Optional.empty(),
                                                Source.DOCUMENT,
                                                Retryability.NOT_RETRYABLE,
                                                0,
                                                Outcome.UNKNOWN,
                                                "try-later"))));
    }

    @Test
    void every_text_is_in_the_catalog_in_the_order_of_its_table() {
        assertThat(catalog.languages()).extracting(Language::tag).containsExactly("ja", "en");
        Language english = catalog.languages().get(1);
        assertThat(english.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(english.codes())
                .containsExactly(
                        Map.entry("IN_PROGRESS", new Texts("It is running.", "Wait.", english("please-wait"))),
                        Map.entry("CONNECT_LIMIT", new Texts("It is crowded.", "Back off.", english("service-busy"))),
                        Map.entry(
                                "ONLINE_LIMIT",
                                new Texts(
                                        "Once in 60 seconds.",
                                        "Wait for 60 seconds, then go on.",
                                        english("slow-down"))),
                        Map.entry(
                                "CUSTOM_ERROR",
                                new Texts("An error of your own.", "Look it up.", english("try-later"))));
        assertThat(english.unrecognized())
                .isEqualTo(new Texts("It is not in the catalog.", "Update.", english("try-later")));
        assertThat(english.categories()).containsExactly(Map.entry("SDK", "General"), Map.entry("GROUP", "Group"));
        assertThat(english.tables())
                .containsExactly(
                        Map.entry("SDK_GENERAL", "SDK in general"), Map.entry("SERVER_GROUP", "Groups on the server"));
    }

    @Test
    void a_language_that_the_generator_does_not_speak_is_called_by_its_own_name_unless_the_tables_name_it(
            @TempDir Path folder) throws Exception {
        SmallTables tables = SmallTables.in(folder);
        TextFiles.copy(folder.resolve("en"), folder.resolve("eo"));
        assertThat(nameOfLast(tables)).isEqualTo("esperanto");

        tables.write("eo/page.csv", "label,text\nsearch,Serĉi\n");
        assertThat(nameOfLast(tables)).isEqualTo("esperanto");

        tables.append("eo/page.csv", "language_name,Internacia Lingvo\n");
        assertThat(nameOfLast(tables)).isEqualTo("Internacia Lingvo");
        assertThat(catalog.languages())
                .extracting(language -> language.words().page().get(PageText.LANGUAGE_NAME))
                .containsExactly("日本語", "English");
    }

    private static String nameOfLast(SmallTables tables) throws Exception {
        List<Language> languages = TestSettings.read(tables.folder()).languages();
        return languages.get(languages.size() - 1).words().page().get(PageText.LANGUAGE_NAME);
    }

    /** Returns a message of the generator's own. */
    private static String english(String key) {
        return DataRows.of("en/user-messages.csv").stream()
                .filter(row -> row.is("key", key))
                .map(row -> row.get("text"))
                .findFirst()
                .orElseThrow();
    }
}

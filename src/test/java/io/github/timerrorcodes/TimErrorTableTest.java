package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimErrorTableTest {

    @Test
    void tables_stand_in_the_order_of_the_document_with_category_origin_and_title() {
        List<Map<String, String>> rows = Tables.rows("tables.csv");
        assertThat(TimErrorTable.values()).hasSize(20).hasSameSizeAs(rows);

        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            TimErrorTable table = TimErrorTable.values()[i];
            assertThat(table.name())
                    .isEqualTo(row.get("table").replace('-', '_').toUpperCase(Locale.ROOT));
            assertThat(table.category().name()).as("category of %s", table).isEqualTo(row.get("category"));
            assertThat(table.origin().name()).as("origin of %s", table).isEqualTo(row.get("origin"));
            assertThat(table.title()).as("title of %s", table).isEqualTo(row.get("title"));
            assertThat(table.title(Locale.JAPAN)).as("title of %s", table).isEqualTo(row.get("title"));
        }
    }

    @Test
    void categories_are_the_eight_and_have_their_titles() {
        List<Map<String, String>> rows = Tables.rows("categories.csv");
        assertThat(TimErrorCategory.values()).hasSize(8).hasSameSizeAs(rows);

        for (int i = 0; i < rows.size(); i++) {
            TimErrorCategory category = TimErrorCategory.values()[i];
            assertThat(category.name()).isEqualTo(rows.get(i).get("category"));
            assertThat(category.title()).isEqualTo(rows.get(i).get("title"));
            assertThat(category.title(Locale.JAPANESE)).isEqualTo(rows.get(i).get("title"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans"})
    void titles_are_there_in_every_other_language(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Map<String, String> row : Tables.rows(language + "/tables.csv")) {
            TimErrorTable table =
                    TimErrorTable.valueOf(row.get("table").replace('-', '_').toUpperCase(Locale.ROOT));
            assertThat(table.title(locale))
                    .as("%s", table)
                    .isEqualTo(row.get("title"))
                    .isNotBlank();
        }
        for (Map<String, String> row : Tables.rows(language + "/categories.csv")) {
            TimErrorCategory category = TimErrorCategory.valueOf(row.get("category"));
            assertThat(category.title(locale))
                    .as("%s", category)
                    .isEqualTo(row.get("title"))
                    .isNotBlank();
        }
    }

    @Test
    void every_code_but_UNRECOGNIZED_is_listed_by_its_own_table_and_category_and_by_no_other() {
        List<TimErrorCode> all = new ArrayList<>(Arrays.asList(TimErrorCode.values()));
        all.remove(TimErrorCode.UNRECOGNIZED);

        List<TimErrorCode> byTable = new ArrayList<>();
        for (TimErrorTable table : TimErrorTable.values()) {
            assertThat(table.codes()).as("codes of %s", table).isNotEmpty().allMatch(code -> code.table() == table);
            byTable.addAll(table.codes());
        }
        List<TimErrorCode> byCategory = new ArrayList<>();
        for (TimErrorCategory category : TimErrorCategory.values()) {
            assertThat(category.codes())
                    .as("codes of %s", category)
                    .isNotEmpty()
                    .allMatch(code -> code.category() == category);
            byCategory.addAll(category.codes());
        }

        assertThat(byTable).containsExactlyInAnyOrderElementsOf(all);
        assertThat(byCategory).containsExactlyElementsOf(all);
    }

    @Test
    void lists_of_codes_cannot_be_changed() {
        List<TimErrorCode> codes = TimErrorTable.SDK_GENERAL.codes();

        assertThatThrownBy(() -> codes.set(0, TimErrorCode.UNRECOGNIZED))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TimErrorCategory.SDK.codes().remove(0))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

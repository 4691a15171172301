package io.github.timerrorcodes;

import static io.github.timerrorcodes.TimErrorCode.UNRECOGNIZED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.timerrorcodes.OwnCodes.Own;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCatalogTest {
    private static final ErrorCatalog VENDOR = TimErrorCode.catalog();
    private static final Own LOCKED = Own.single(120345, "CART_LOCKED");
    private static final Own CLOSED = Own.single(7, "SHOP_CLOSED");
    private static final Own PAYMENT = Own.range(120500, 120599, "PAYMENT_FAILED");
    private static final ErrorCatalog SHOP = OwnCodes.catalog("ShopErrorCode", LOCKED, CLOSED, PAYMENT);

    @Test
    void the_vendors_catalog_answers_as_its_enum_does() {
        for (TimErrorCode code : TimErrorCode.values()) {
            assertThat(VENDOR.fromCode(code.code())).isSameAs(code);
            assertThat(VENDOR.fromCode(code.lastCode())).isSameAs(code);
        }
        assertThat(VENDOR.unrecognized()).isSameAs(TimErrorCode.UNRECOGNIZED);
        assertThat(VENDOR.codes())
                .hasSize(TimErrorCode.values().length - 1)
                .startsWith(TimErrorCode.values()[0])
                .doesNotContain(TimErrorCode.UNRECOGNIZED);
        assertThat(VENDOR).hasToString("TimErrorCode");
    }

    @Test
    void a_range_holds_all_from_its_first_number_to_its_last_however_long_it_is_and_whatever_its_sign() {
        int first = 1 - Integer.MAX_VALUE;
        for (int last : new int[] {first + 1, first + 4096, -4097, -1, 0, 4096, 10_000_000, Integer.MAX_VALUE - 1}) {
            ErrorCatalog codes = OwnCodes.catalog("Wide", Own.range(first, last, "WIDE"));
            for (int number : new int[] {first, first + 1, last / 2 + first / 2, last - 1, last}) {
                assertThat(codes.contains(number))
                        .as("%d to %d has %d", first, last, number)
                        .isTrue();
            }
            for (int number : new int[] {first - 1, last + 1, Integer.MAX_VALUE}) {
                assertThat(codes.contains(number))
                        .as("%d to %d has %d", first, last, number)
                        .isFalse();
            }
        }
    }

    @Test
    void one_lookup_answers_for_both_catalogs() {
        ErrorCatalog both = ErrorCatalog.inOrder(SHOP, VENDOR);

        assertThat(both.fromCode(7)).isSameAs(CLOSED);
        assertThat(both.fromCode(6206)).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
        assertThat(both.fromCode(424242)).isSameAs(TimErrorCode.UNRECOGNIZED);
        assertThat(both.contains(7)).isTrue();
        assertThat(both.contains(6206)).isTrue();
        assertThat(both.contains(424242)).isFalse();
        assertThat(both.contains(Integer.MIN_VALUE)).isFalse();
    }

    @Test
    void a_single_number_wins_over_a_range_wherever_it_stands() {
        for (ErrorCatalog both :
                Arrays.asList(ErrorCatalog.inOrder(SHOP, VENDOR), ErrorCatalog.inOrder(VENDOR, SHOP))) {
            assertThat(both.fromCode(120345)).as("%s", both).isSameAs(LOCKED);
            assertThat(both.fromCode(120346)).as("%s", both).isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
        }
    }

    @Test
    void a_single_number_that_is_all_of_the_last_catalog_wins_over_a_range_of_the_first() {
        ErrorCatalog both = ErrorCatalog.inOrder(VENDOR, OwnCodes.catalog("ShopErrorCode", LOCKED));

        assertThat(both.fromCode(120345)).isSameAs(LOCKED);
        assertThat(both.fromCode(120346)).isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
    }

    @Test
    void between_ranges_the_first_catalog_wins() {
        assertThat(ErrorCatalog.inOrder(SHOP, VENDOR).fromCode(120555)).isSameAs(PAYMENT);
        assertThat(ErrorCatalog.inOrder(VENDOR, SHOP).fromCode(120555))
                .isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
    }

    @Test
    void the_last_catalog_answers_for_a_number_that_none_has() {
        assertThat(ErrorCatalog.inOrder(VENDOR, SHOP).fromCode(424242)).isSameAs(SHOP.unrecognized());
        assertThat(ErrorCatalog.inOrder(VENDOR, SHOP).unrecognized()).isSameAs(SHOP.unrecognized());
    }

    @Test
    void the_same_number_in_two_catalogs_is_told_in_words_and_the_first_wins() {
        Own rivalSig = Own.single(6206, "MY_SIG");
        ErrorCatalog rival = OwnCodes.catalog(
                "RivalErrorCode",
                rivalSig,
                Own.single(7, "MY_SEVEN"),
                Own.single(8, "MY_EIGHT"),
                Own.range(120001, 130000, "MY_RANGE"));
        ErrorCatalog all = ErrorCatalog.inOrder(SHOP, VENDOR, rival);

        assertThat(all.clashes())
                .containsExactly(
                        "7 is SHOP_CLOSED of ShopErrorCode and MY_SEVEN of RivalErrorCode",
                        "6206 is USER_SIG_EXPIRED of TimErrorCode and MY_SIG of RivalErrorCode");
        assertThat(all.fromCode(6206)).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
        assertThat(ErrorCatalog.inOrder(rival, VENDOR).fromCode(6206)).isSameAs(rivalSig);
        assertThat(ErrorCatalog.inOrder(SHOP, VENDOR).clashes()).isEmpty();
        assertThat(VENDOR.clashes()).isEmpty();
    }

    @Test
    void a_catalog_beside_itself_is_there_once() {
        ErrorCatalog both = ErrorCatalog.inOrder(VENDOR, ErrorCatalog.inOrder(SHOP, VENDOR));

        assertThat(both).hasToString("TimErrorCode, ShopErrorCode");
        assertThat(both.clashes()).isEmpty();
        assertThat(both.codes()).hasSize(VENDOR.codes().size() + 3);
    }

    @Test
    void a_code_is_found_by_its_name_by_the_vendors_constant_and_by_another_spelling_of_that() {
        ErrorCatalog both = ErrorCatalog.inOrder(SHOP, VENDOR);

        for (TimErrorCode code : TimErrorCode.values()) {
            assertThat(both.fromName(code.name()))
                    .as("%s", code)
                    .isSameAs(code == UNRECOGNIZED ? both.unrecognized() : code);
            if (code.sdkConstant() != null) {
                assertThat(both.fromName(code.sdkConstant())).as("%s", code).isSameAs(code);
            }
        }
        assertThat(both.fromName("CART_LOCKED")).isSameAs(LOCKED);
        assertThat(both.fromName("own.CART_LOCKED")).isSameAs(LOCKED);
        assertThat(both.fromName("AN_ALIAS")).isSameAs(LOCKED);
        assertThat(both.fromName("ERR_REQUEST_TIMEOUT")).isSameAs(TimErrorCode.REQUEST_TIMEOUT);
        assertThat(both.fromName("ERR_REQUEST_TIME_OUT")).isSameAs(TimErrorCode.REQUEST_TIMEOUT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "6206", "user_sig_expired", "ERR_", "UNRECOGNIZED", "USER_SIG_EXPIRED "})
    void a_name_that_is_not_there_letter_for_letter_is_unrecognized(String name) {
        assertThat(VENDOR.fromName(name)).isSameAs(UNRECOGNIZED);
    }

    @Test
    void tables_categories_and_languages_are_listed_in_the_order_of_the_catalogs() {
        ErrorCatalog both = ErrorCatalog.inOrder(SHOP, VENDOR);

        assertThat(VENDOR.tables()).containsExactly(TimErrorTable.values());
        assertThat(VENDOR.categories()).containsExactly(TimErrorCategory.values());
        assertThat(VENDOR.locales())
                .containsExactlyElementsOf(
                        Tables.languages().stream().map(Locale::forLanguageTag).toList());
        assertThat(both.tables()).hasSize(1 + TimErrorTable.values().length).startsWith(TimErrorTable.SERVER_MESSAGE);
        assertThat(both.categories()).startsWith(TimErrorCategory.MESSAGE, TimErrorCategory.SDK);
        assertThat(both.locales())
                .startsWith(Locale.KOREAN, Locale.ENGLISH, Locale.JAPANESE)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_catalog_is_itself_again_after_serialization() throws Exception {
        ErrorCatalog read = Serialization.copyOf(ErrorCatalog.inOrder(VENDOR));

        assertThat(read.fromCode(6206)).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
        assertThat(read.codes()).isEqualTo(VENDOR.codes());
        assertThat(Serialization.bytesOf(VENDOR)).as("bytes").hasSizeLessThan(500);
    }

    @Test
    void more_than_two_can_be_put_in_order_at_once_or_one_after_the_other() {
        Own third = Own.single(9, "NINE");
        ErrorCatalog more = OwnCodes.catalog("More", third);
        ErrorCatalog atOnce = ErrorCatalog.inOrder(SHOP, more, VENDOR);
        ErrorCatalog byAndBy = ErrorCatalog.inOrder(ErrorCatalog.inOrder(SHOP, more), VENDOR);

        for (ErrorCatalog all : Arrays.asList(atOnce, byAndBy)) {
            assertThat(all).hasToString("ShopErrorCode, More, TimErrorCode");
            assertThat(all.fromCode(9)).isSameAs(third);
            assertThat(all.fromCode(120345)).isSameAs(LOCKED);
            assertThat(all.fromCode(6206)).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
            assertThat(all.fromCode(424242)).isSameAs(TimErrorCode.UNRECOGNIZED);
            assertThat(all.codes()).hasSize(VENDOR.codes().size() + 4).startsWith(LOCKED, CLOSED, PAYMENT, third);
        }
    }

    @Test
    void no_list_can_be_changed() {
        ErrorCatalog both = ErrorCatalog.inOrder(SHOP, VENDOR);

        assertThatThrownBy(() -> both.codes().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> VENDOR.codes().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> both.tables().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> both.categories().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> both.locales().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> both.clashes().add("")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void any_number_gets_the_answer_that_the_rule_gives() {
        ErrorCatalog both = ErrorCatalog.inOrder(SHOP, VENDOR);
        new Random(7).ints(200_000, -30_000, 140_000).forEach(number -> {
            ErrorCode own = SHOP.fromCode(number);
            ErrorCode vendors = TimErrorCode.fromCode(number);
            boolean vendorsWins = own == SHOP.unrecognized()
                    || own.code() != own.lastCode()
                            && vendors != TimErrorCode.UNRECOGNIZED
                            && vendors.code() == vendors.lastCode();
            assertThat(both.fromCode(number)).as("%s", number).isSameAs(vendorsWins ? vendors : own);
        });
    }
}

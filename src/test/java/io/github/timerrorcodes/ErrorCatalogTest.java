package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.timerrorcodes.OwnCodes.Own;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ErrorCatalogTest {
    private static final ErrorCatalog VENDOR = TimErrorCode.catalog();
    private static final Own LOCKED = Own.single(120345, "CART_LOCKED");
    private static final Own CLOSED = Own.single(7, "SHOP_CLOSED");
    private static final Own PAYMENT = Own.range(120500, 120599, "PAYMENT_FAILED");
    private static final ErrorCatalog SHOP = new OwnCodes("ShopErrorCode", LOCKED, CLOSED, PAYMENT);

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
        ErrorCatalog both = ErrorCatalog.inOrder(VENDOR, new OwnCodes("ShopErrorCode", LOCKED));

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
    void the_same_number_in_two_catalogs_is_refused_and_all_such_numbers_are_named_with_their_owners() {
        ErrorCatalog rival = new OwnCodes(
                "RivalErrorCode",
                Own.single(6206, "MY_SIG"),
                Own.single(7, "MY_SEVEN"),
                Own.single(8, "MY_EIGHT"),
                Own.range(120001, 130000, "MY_RANGE"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorCatalog.inOrder(SHOP, VENDOR, rival))
                .withMessage("catalogs that claim the same number cannot be put together:"
                        + " 7 is SHOP_CLOSED of ShopErrorCode and MY_SEVEN of RivalErrorCode;"
                        + " 6206 is USER_SIG_EXPIRED of TimErrorCode and MY_SIG of RivalErrorCode");
    }

    @Test
    void a_catalog_is_refused_beside_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorCatalog.inOrder(VENDOR, ErrorCatalog.inOrder(SHOP, VENDOR)))
                .withMessageContaining("6206 is USER_SIG_EXPIRED of TimErrorCode and USER_SIG_EXPIRED of TimErrorCode");
    }

    @Test
    void more_than_two_can_be_put_in_order_at_once_or_one_after_the_other() {
        Own third = Own.single(9, "NINE");
        ErrorCatalog more = new OwnCodes("More", third);
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
    void one_catalog_alone_stays_itself() {
        assertThat(ErrorCatalog.inOrder(VENDOR)).isSameAs(VENDOR);
    }

    @Test
    void the_list_of_codes_cannot_be_changed() {
        ErrorCatalog both = ErrorCatalog.inOrder(SHOP, VENDOR);

        assertThatThrownBy(() -> both.codes().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> VENDOR.codes().remove(0)).isInstanceOf(UnsupportedOperationException.class);
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

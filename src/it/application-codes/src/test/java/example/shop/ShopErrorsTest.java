package example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.ErrorCatalog;
import io.github.timerrorcodes.Outcome;
import io.github.timerrorcodes.Retryability;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "120345, wait for the other device",
        "6206, log in again",
        "120450, try again in 1000 ms",
        "120501, try again in 30000 ms",
        "120302, This item is sold out.",
        "120433, 'The payment didn''t go through. Please try another way to pay.'",
        "10010, 'We couldn''t find this group.'"
    })
    void one_catch_serves_both_catalogs(int code, String said) {
        String outcome = ShopErrors.order(
                () -> {
                    throw ShopErrors.failure(code, "no");
                },
                Locale.US);

        assertThat(outcome).isEqualTo(said);
    }

    @Test
    void a_call_that_succeeds_says_so() {
        assertThat(ShopErrors.order(() -> {}, Locale.US)).isEqualTo("ok");
    }

    @Test
    void a_number_of_the_shop_wins_over_the_vendors_range_in_either_order() {
        ErrorCatalog reversed = ErrorCatalog.inOrder(TimErrorCode.catalog(), ShopErrorCode.catalog());

        assertThat(ShopErrors.ERRORS.fromCode(120345)).isSameAs(ShopErrorCode.CART_LOCKED);
        assertThat(reversed.fromCode(120345)).isSameAs(ShopErrorCode.CART_LOCKED);
        assertThat(ShopErrors.ERRORS.fromCode(120999)).isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
        assertThat(ShopErrors.ERRORS.fromCode(6206)).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
        assertThat(ShopErrors.ERRORS.fromCode(424242)).isSameAs(TimErrorCode.UNRECOGNIZED);
    }

    @Test
    void the_shops_enum_tells_what_the_vendors_tells() {
        ShopErrorCode busy = ShopErrorCode.fromCode(120501);

        assertThat(busy).isSameAs(ShopErrorCode.AGENTS_BUSY);
        assertThat(busy.category()).isSameAs(ShopErrorCategory.CHAT);
        assertThat(busy.table().title(Locale.US)).isEqualTo("Live chat");
        assertThat(busy.retryability()).isSameAs(Retryability.THROTTLED);
        assertThat(busy.minRetryDelayMillis()).isEqualTo(30000);
        assertThat(busy.sdkConstant()).isNull();
        assertThat(ShopErrorCode.CART_LOCKED.sdkConstant()).isEqualTo("cart.locked");
        assertThat(busy.description()).isEqualTo("すべての担当者がほかのお客様に対応しています。");
        assertThat(busy.remedy(Locale.US)).isEqualTo("Wait at least 30 seconds before you connect again.");
        assertThat(busy.userMessage(Locale.US))
                .isEqualTo(TimErrorCode.SVR_COMM_SERVICE_OVERLOAD.userMessage(Locale.US));
        assertThat(ShopErrorCode.CHAT_SESSION_EXPIRED.retryAdvice(Locale.US))
                .isEqualTo("Log in to the shop again, and repeat the call.");
        assertThat(ShopErrorCode.PAYMENT_TIMEOUT.outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(ShopErrorCode.PAYMENT_REJECTED.lastCode()).isEqualTo(120449);
        assertThat(ShopErrorCode.PAYMENT_REJECTED.isRange()).isTrue();
        assertThat(ShopErrorCode.catalog().codes()).hasSize(12).doesNotContain(ShopErrorCode.UNRECOGNIZED);
        assertThat(ShopErrorCategory.CHAT.codes()).hasSize(5);
    }

    @Test
    void what_may_be_repeated_is_told_for_both() {
        assertThat(TimErrorException.isAutomaticallyRetryable(ShopErrors.failure(120450, null)))
                .isTrue();
        assertThat(TimErrorException.isAutomaticallyRetryable(ShopErrors.failure(120302, null)))
                .isFalse();
        assertThat(ShopErrors.failure(120345, "busy"))
                .hasMessage("120345 CART_LOCKED: " + ShopErrorCode.CART_LOCKED.description() + " [busy]");
    }

    @Test
    void the_shop_and_the_vendor_claim_no_number_both() {
        assertThat(ShopErrors.ERRORS.clashes()).isEmpty();
    }

    @Test
    void a_code_is_found_by_what_either_calls_it() {
        assertThat(ShopErrors.ERRORS.fromName("cart.locked")).isSameAs(ShopErrorCode.CART_LOCKED);
        assertThat(ShopErrors.ERRORS.fromName("ERR_USER_SIG_EXPIRED")).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
    }

    @Test
    void a_failure_and_a_catalog_keep_the_shops_codes_when_they_are_sent_to_another_process() throws Exception {
        TimErrorException failure = copyOf(ShopErrors.failure(120345, "busy"));

        assertThat(failure.errorCode()).isSameAs(ShopErrorCode.CART_LOCKED);
        assertThat(failure.timErrorCode()).isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
        assertThat(copyOf(ShopErrors.ERRORS).fromCode(120345)).isSameAs(ShopErrorCode.CART_LOCKED);
    }

    @SuppressWarnings("unchecked")
    private static <T> T copyOf(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}

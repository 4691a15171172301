package io.github.timerrorcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TimErrorExceptionTest {

    @Test
    void carries_number_code_message_and_cause() {
        Exception cause = new IOException("reset");
        TimErrorException e = new TimErrorException(6206, "usersig expired", cause);

        assertThat(e.code()).isEqualTo(6206);
        assertThat(e.errorCode()).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
        assertThat(e.serverMessage()).isEqualTo("usersig expired");
        assertThat(e).hasCause(cause);
    }

    @Test
    void keeps_a_number_within_a_range_and_one_that_the_catalog_lacks() {
        assertThat(new TimErrorException(125000, "no").code()).isEqualTo(125000);
        assertThat(new TimErrorException(125000, "no").errorCode().code()).isEqualTo(120001);
        assertThat(new TimErrorException(424242, "no").code()).isEqualTo(424242);
        assertThat(new TimErrorException(424242, "no").errorCode()).isSameAs(TimErrorCode.UNRECOGNIZED);
        assertThat(new TimErrorException(424242, "no")).hasMessageStartingWith("424242 UNRECOGNIZED: ");
    }

    @Test
    void explains_a_number_as_the_catalog_does_that_it_was_made_with() {
        ErrorCode locked = new OwnCodes.Own(120345, 120345, "CART_LOCKED", Retryability.THROTTLED, 3000);
        ErrorCatalog errors =
                ErrorCatalog.inOrder(OwnCodes.catalog("ShopErrorCode", (OwnCodes.Own) locked), TimErrorCode.catalog());
        TimErrorException own = new TimErrorException(120345, "locked", null, errors);
        TimErrorException vendors = new TimErrorException(6206, null, null, errors);

        assertThat(own.errorCode()).isSameAs(locked);
        assertThat(own.timErrorCode()).isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
        assertThat(own).hasMessage("120345 CART_LOCKED: CART_LOCKED has happened. [locked]");
        assertThat(TimErrorException.isAutomaticallyRetryable(own)).isTrue();
        assertThat(own.retryDelayMillis(100)).isEqualTo(3000);
        assertThat(vendors.errorCode()).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
        assertThat(TimErrorException.isAutomaticallyRetryable(vendors)).isFalse();
    }

    @Test
    void can_be_made_from_a_code_that_the_program_has_come_upon_itself() {
        TimErrorException e = new TimErrorException(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR, "checked before", null);

        assertThat(e.code()).isEqualTo(120001);
        assertThat(e.errorCode()).isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
        assertThat(e.timErrorCode()).isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
        assertThat(new TimErrorException(OwnCodes.Own.single(7, "SEVEN"), null, null).timErrorCode())
                .isSameAs(TimErrorCode.UNRECOGNIZED);
    }

    static List<Throwable> wrappersOf() {
        TimErrorException busy = new TimErrorException(10002, "busy");
        return List.of(
                new CompletionException(busy),
                new ExecutionException(busy),
                new UndeclaredThrowableException(busy),
                new InvocationTargetException(busy),
                new RuntimeException(new CompletionException(new ExecutionException(busy))));
    }

    @ParameterizedTest
    @MethodSource("wrappersOf")
    void is_found_within_the_exceptions_that_are_wrapped_around_it(Throwable wrapper) {
        assertThat(TimErrorException.find(wrapper)).isInstanceOf(TimErrorException.class);
        assertThat(TimErrorException.isAutomaticallyRetryable(wrapper)).isTrue();
    }

    @Test
    void is_not_found_where_there_is_none_and_the_search_ends_where_causes_run_in_a_circle() {
        Exception one = new Exception();
        Exception other = new Exception(one);
        one.initCause(other);

        assertThat(TimErrorException.find(one)).isNull();
        assertThat(TimErrorException.find(null)).isNull();
        assertThat(TimErrorException.isAutomaticallyRetryable(
                        new CompletionException(new TimErrorException(7004, null))))
                .isFalse();
    }

    @Test
    void explains_a_number_as_the_vendor_does_where_it_was_made_without_a_catalog() {
        assertThat(new TimErrorException(6206, null).errorCode()).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
        assertThat(new TimErrorException(120345, null).errorCode())
                .isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
    }

    @Test
    void tells_number_name_description_and_what_the_server_said() {
        assertThat(new TimErrorException(6206, "usersig expired"))
                .hasMessage(
                        "6206 USER_SIG_EXPIRED: " + TimErrorCode.USER_SIG_EXPIRED.description() + " [usersig expired]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en-US", "zh-CN", "zh-TW", "pt-BR"})
    void speaks_the_language_of_the_default_locale(String tag) {
        Locale before = Locale.getDefault();
        TimErrorException e = new TimErrorException(6206, "usersig expired");
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            String description = TimErrorCode.USER_SIG_EXPIRED.description(Locale.forLanguageTag(tag));

            assertThat(e.getLocalizedMessage())
                    .isEqualTo("6206 USER_SIG_EXPIRED: " + description + " [usersig expired]");
            assertThat(e).hasToString(TimErrorException.class.getName() + ": " + e.getLocalizedMessage());
            assertThat(e.getMessage()).contains(TimErrorCode.USER_SIG_EXPIRED.description());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    void says_nothing_of_a_message_that_there_is_not(String message) {
        assertThat(new TimErrorException(6206, message))
                .hasMessage("6206 USER_SIG_EXPIRED: " + TimErrorCode.USER_SIG_EXPIRED.description());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\r\nb",
                "a\u0000b",
                "a\u001b[31mb",
                "a\u2028b",
                "a\u202eb",
                "a\u0085b",
                "a\udb40\udc41b",
                "a\ud83cb"
            })
    void stays_one_harmless_line_whatever_the_server_says_and_keeps_the_raw_text(String message) {
        TimErrorException e = new TimErrorException(6206, message);

        assertThat(e.getMessage())
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]")
                .matches(".*\\[a.*b\\]");
        assertThat(e.serverMessage()).isEqualTo(message);
    }

    @Test
    void cuts_a_message_of_ten_megabytes_and_keeps_the_raw_text() {
        String message = "x".repeat(10_000_000);
        TimErrorException e = new TimErrorException(6206, message);

        assertThat(e.getMessage()).hasSizeLessThan(1000).endsWith("x…]");
        assertThat(e.serverMessage()).isSameAs(message);
    }

    @Test
    void a_message_that_just_fits_is_not_cut() {
        assertThat(new TimErrorException(6206, "x".repeat(500)).getMessage()).endsWith("x]");
        assertThat(new TimErrorException(6206, "x".repeat(501)).getMessage()).endsWith("x…]");
    }

    @Test
    void does_not_cut_a_character_in_two() {
        String message = "x".repeat(499) + "😀" + "y".repeat(10);

        assertThat(new TimErrorException(6206, message).getMessage()).endsWith("x…]");
    }

    @Test
    void tells_retry_libraries_what_they_may_repeat() {
        for (TimErrorCode code : TimErrorCode.values()) {
            assertThat(TimErrorException.isAutomaticallyRetryable(new TimErrorException(code.code(), null)))
                    .as("%s", code)
                    .isEqualTo(code.retryability().isAutomatic());
        }
        assertThat(TimErrorException.isAutomaticallyRetryable(new IOException("reset")))
                .isFalse();
        assertThat(TimErrorException.isAutomaticallyRetryable(null)).isFalse();
    }

    @Test
    void waits_as_long_as_the_back_off_but_never_less_than_the_vendor_demands() {
        assertThat(new TimErrorException(8512, "too often").retryDelayMillis(200))
                .isEqualTo(60_000);
        assertThat(new TimErrorException(8512, "too often").retryDelayMillis(90_000))
                .isEqualTo(90_000);
        assertThat(new TimErrorException(10002, "internal").retryDelayMillis(200))
                .isEqualTo(200);
    }

    @Test
    void survives_serialization() throws Exception {
        TimErrorException e = Serialization.copyOf(new TimErrorException(125000, "refused", new IOException("reset")));

        assertThat(e.code()).isEqualTo(125000);
        assertThat(e.serverMessage()).isEqualTo("refused");
        assertThat(e.errorCode()).isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
        assertThat(e).hasCauseInstanceOf(IOException.class);
    }

    /** A receiver with an older catalog lacks a constant; one without the application's classes lacks the whole enum. */
    @ParameterizedTest
    @CsvSource({"USER_SIG_EXPIRED, USER_SIG_EXPIRES", "timerrorcodes.TimErrorCode, timerrorcodes.TimErrorCodf"})
    void can_be_read_where_its_code_is_not_known(String known, String unknown) throws Exception {
        byte[] bytes = Serialization.bytesOf(new TimErrorException(6206, "expired"));
        byte[] ofAnother = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace(known, unknown)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ofAnother).isNotEqualTo(bytes);

        TimErrorException e =
                (TimErrorException) Serialization.read(ofAnother, getClass().getClassLoader());

        assertThat(e.code()).isEqualTo(6206);
        assertThat(e.serverMessage()).isEqualTo("expired");
        assertThat(e.errorCode()).isSameAs(TimErrorCode.USER_SIG_EXPIRED);
    }

    @Test
    void reads_no_object_but_the_constant_of_an_enum() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(List.of("not a code")));
        }

        assertThat(SerializedErrorCode.read(bytes.toByteArray())).isNull();
        assertThat(SerializedErrorCode.read(Serialization.bytesOf(Thread.State.NEW)))
                .isNull();
        assertThat(SerializedErrorCode.read(new byte[] {1, 2, 3})).isNull();
    }
}

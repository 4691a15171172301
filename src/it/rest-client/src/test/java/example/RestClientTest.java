package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RestClientTest {

    @Test
    void an_answer_that_is_well_is_returned() throws Exception {
        assertThat(RestAnswer.read("{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorInfo\":\"\",\"MsgKey\":\"1_2_3\"}")
                        .errorCode())
                .isZero();
    }

    @Test
    void an_answer_that_tells_of_a_failure_is_thrown_with_all_that_it_says() {
        TimErrorException e = catchThrowableOfType(
                TimErrorException.class,
                () -> RestAnswer.read(
                        "{\"ActionStatus\":\"FAIL\",\"ErrorCode\":90011,\"ErrorInfo\":\"To_Account > 500\"}"));

        assertThat(e.errorCode()).isSameAs(TimErrorCode.SVR_MSG_TO_ACCOUNT_COUNT_LIMIT);
        assertThat(e.serverMessage()).isEqualTo("To_Account > 500");
    }

    @Test
    void a_code_of_the_apps_own_callback_is_kept() {
        assertThatThrownBy(() -> RestAnswer.read("{\"ActionStatus\":\"FAIL\",\"ErrorCode\":120007,\"ErrorInfo\":null}"))
                .isInstanceOfSatisfying(TimErrorException.class, e -> {
                    assertThat(e.code()).isEqualTo(120007);
                    assertThat(e.errorCode()).isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
                    assertThat(e.serverMessage()).isNull();
                });
    }

    @Test
    void a_failure_is_logged_on_one_line_with_its_fields() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger logger = (Logger) LoggerFactory.getLogger(FailureLog.class);
        logger.addAppender(lines);
        try {
            FailureLog.log(new TimErrorException(60018, "busy\nWARN forged line"));
        } finally {
            logger.detachAppender(lines);
        }

        ILoggingEvent event = lines.list.get(0);
        assertThat(event.getFormattedMessage())
                .startsWith("60018 SVR_COMM_REQ_FREQ_LIMIT: ")
                .doesNotContain("\n");
        assertThat(event.getKeyValuePairs())
                .extracting(pair -> pair.key + "=" + pair.value)
                .containsExactly(
                        "im.code=60018",
                        "im.error=SVR_COMM_REQ_FREQ_LIMIT",
                        "im.category=SERVER",
                        "im.retryability=THROTTLED",
                        "im.outcome=NOT_DONE");
    }
}

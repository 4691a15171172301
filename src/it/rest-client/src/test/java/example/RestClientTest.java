package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.timerrorcodes.ErrorCode;
import io.github.timerrorcodes.Outcome;
import io.github.timerrorcodes.TimErrorCode;
import io.github.timerrorcodes.TimErrorException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class RestClientTest {

    private static TimErrorException thrownBy(String answer) {
        return catchThrowableOfType(TimErrorException.class, () -> RestAnswer.read(answer));
    }

    private static Map<String, TimErrorException> failuresIn(String answer) {
        return RestAnswer.read(answer).failures();
    }

    private static void assertCodes(Map<String, TimErrorException> failures, Map<String, ErrorCode> expected) {
        assertThat(failures).hasSameSizeAs(expected);
        expected.forEach((name, error) -> assertThat(failures.get(name))
                .extracting(TimErrorException::errorCode)
                .isSameAs(error));
    }

    @Test
    void an_answer_that_is_well_is_returned() {
        RestAnswer answer = RestAnswer.read("""
                {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "MsgKey": "1_2_3"}
                """);

        assertThat(answer.json().get("MsgKey").asText()).isEqualTo("1_2_3");
        assertThat(answer.failures()).isEmpty();
    }

    @Test
    void an_answer_that_tells_of_a_failure_is_thrown_with_all_that_it_says() {
        TimErrorException e = thrownBy("""
                {"ActionStatus": "FAIL", "ErrorCode": 90011, "ErrorInfo": "To_Account > 500"}
                """);

        assertThat(e.errorCode()).isSameAs(TimErrorCode.SVR_MSG_TO_ACCOUNT_COUNT_LIMIT);
        assertThat(e.serverMessage()).isEqualTo("To_Account > 500");
    }

    @Test
    void an_answer_without_an_action_status_is_read_by_its_code() {
        assertThat(failuresIn("""
                {"ErrorCode": 0, "ErrorInfo": ""}
                """)).isEmpty();
        assertThat(thrownBy("""
                {"ErrorCode": 10002}
                """).errorCode()).isSameAs(TimErrorCode.SVR_GROUP_INTERNAL_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><h1>502 Bad Gateway</h1></html>",
                "{\"ActionStatus\": \"OK\", \"ErrorCo",
                "",
                "null",
                "[]",
                "{}",
                "{\"ErrorCode\": null}",
                "{\"ActionStatus\": \"FAIL\", \"ErrorCode\": 0}"
            })
    void of_an_answer_that_cannot_be_understood_nothing_is_known(String answer) {
        TimErrorException e = thrownBy(answer);

        assertThat(e.errorCode()).isSameAs(TimErrorCode.UNRECOGNIZED);
        assertThat(e.errorCode().outcome()).isSameAs(Outcome.UNKNOWN);
        assertThat(e.serverMessage()).isEqualTo(answer);
    }

    @Test
    void a_code_of_the_apps_own_callback_is_explained_by_the_app() {
        TimErrorException own = thrownBy("""
                {"ActionStatus": "FAIL", "ErrorCode": 120345, "ErrorInfo": null}
                """);
        TimErrorException other = thrownBy("""
                {"ActionStatus": "FAIL", "ErrorCode": 120007}
                """);

        assertThat(own.errorCode()).isSameAs(ShopErrorCode.TILL_BUSY);
        assertThat(own.serverMessage()).isNull();
        assertThat(TimErrorException.isAutomaticallyRetryable(own)).isTrue();
        assertThat(other.code()).isEqualTo(120007);
        assertThat(other.errorCode()).isSameAs(TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR);
    }

    @Test
    void friends_that_could_not_be_added_are_told_each_with_its_code() {
        Map<String, TimErrorException> failures = failuresIn("""
                {"ResultItem": [
                   {"To_Account": "id1", "ResultCode": 0, "ResultInfo": ""},
                   {"To_Account": "id2", "ResultCode": 30006, "ResultInfo": "Err_SNS_Internal"},
                   {"To_Account": "id3", "ResultCode": 30015, "ResultInfo": ""}],
                 "Fail_Account": ["id2", "id3"],
                 "ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
                """);

        assertCodes(
                failures,
                Map.of("id2", TimErrorCode.fromCode(30006), "id3", TimErrorCode.SVR_FRIENDSHIP_ALREADY_FRIENDS));
        assertThat(failures.get("id2").serverMessage()).isEqualTo("Err_SNS_Internal");
    }

    @Test
    void receivers_that_got_no_message_are_told_each_with_its_code() {
        assertCodes(failuresIn("""
                        {"ErrorInfo": "", "ActionStatus": "OK", "ErrorCode": 0, "MsgKey": "4852_28135_15",
                         "ErrorList": [{"To_Account": "rong", "ErrorCode": 70107}]}
                        """), Map.of("rong", TimErrorCode.fromCode(70107)));
    }

    @Test
    void accounts_that_were_not_imported_are_told_although_nobody_says_why() {
        Map<String, TimErrorException> failures = failuresIn("""
                {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "FailAccounts": ["test3", "test4"]}
                """);

        assertCodes(failures, Map.of("test3", TimErrorCode.UNRECOGNIZED, "test4", TimErrorCode.UNRECOGNIZED));
        assertThat(failures.get("test3").errorCode().outcome()).isSameAs(Outcome.UNKNOWN);
    }

    @Test
    void messages_conversations_and_accounts_are_called_by_what_the_answer_calls_them() {
        assertCodes(failuresIn("""
                        {"ActionStatus": "OK", "ErrorInfo": "", "ErrorCode": 0,
                         "RecallRetList": [{"MsgSeq": 100, "RetCode": 10030}, {"MsgSeq": 101, "RetCode": 0}]}
                        """), Map.of("100", TimErrorCode.fromCode(10030)));
        assertCodes(
                failuresIn("""
                        {"GroupResultItem": [{"GroupItem": {"GroupName": "test2"}, "ResultItem": [
                           {"ContactItem": {"Type": 1, "To_Account": "user1"}, "ResultCode": 50002},
                           {"ContactItem": {"Type": 2, "ToGroupId": "group1"}, "ResultCode": 50003}]}],
                         "ActionStatus": "OK", "ErrorCode": 0}
                        """), Map.of("user1", TimErrorCode.fromCode(50002), "group1", TimErrorCode.fromCode(50003)));
        assertCodes(failuresIn("""
                        {"ErrorCode": 0, "ResultItem": [{"UserID": "id1", "ResultCode": 70107, "ResultInfo": "no such"}]}
                        """), Map.of("id1", TimErrorCode.fromCode(70107)));
    }

    @Test
    void a_batch_is_repeated_for_those_alone_for_whom_that_may_help() throws Exception {
        Iterator<String> answers = List.of("""
                        {"ErrorCode": 0, "ResultItem": [
                           {"To_Account": "done", "ResultCode": 0},
                           {"To_Account": "friend", "ResultCode": 30015},
                           {"To_Account": "slow", "ResultCode": 30006},
                           {"To_Account": "busy", "ResultCode": 120345},
                           {"To_Account": "wrong", "ResultCode": 30001}]}
                        """, """
                        {"ErrorCode": 0, "ResultItem": [
                           {"To_Account": "slow", "ResultCode": 0},
                           {"To_Account": "busy", "ResultCode": 120345}]}
                        """, """
                        {"ErrorCode": 0, "ResultItem": [{"To_Account": "busy", "ResultCode": 120345}]}
                        """).iterator();
        List<Collection<String>> asked = new ArrayList<>();
        List<Long> waits = new ArrayList<>();

        Map<String, TimErrorException> failed = Batch.ensure(
                List.of("done", "friend", "slow", "busy", "wrong"),
                accounts -> {
                    asked.add(accounts);
                    return answers.next();
                },
                200,
                3,
                waits::add);

        assertThat(asked)
                .containsExactly(
                        List.of("done", "friend", "slow", "busy", "wrong"), List.of("slow", "busy"), List.of("busy"));
        assertThat(waits).containsExactly(2000L, 2000L);
        assertCodes(failed, Map.of("wrong", TimErrorCode.fromCode(30001), "busy", ShopErrorCode.TILL_BUSY));
    }

    private static List<ILoggingEvent> logged(Throwable thrown) {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger logger = (Logger) LoggerFactory.getLogger(FailureLog.class);
        logger.addAppender(lines);
        try {
            FailureLog.log(thrown);
        } finally {
            logger.detachAppender(lines);
        }
        return lines.list;
    }

    @Test
    void a_failure_is_logged_on_one_line_with_its_fields() {
        ILoggingEvent event =
                logged(new TimErrorException(60018, "busy\nWARN forged line")).get(0);

        assertThat(event.getFormattedMessage())
                .startsWith("60018 SVR_COMM_REQ_FREQ_LIMIT: ")
                .doesNotContain("\n");
        assertThat(event.getKeyValuePairs())
                .extracting(pair -> pair.key + "=" + pair.value)
                .startsWith(
                        "im.code=60018",
                        "im.error=SVR_COMM_REQ_FREQ_LIMIT",
                        "im.category=SERVER",
                        "im.retryability=THROTTLED",
                        "im.outcome=NOT_DONE");
    }

    @Test
    void a_failure_with_a_code_of_the_apps_own_is_logged_by_what_the_app_calls_it() {
        TimErrorException failure = new TimErrorException(120345, "4 orders wait", null, RestAnswer.ERRORS);

        ILoggingEvent event = logged(new CompletionException(failure)).get(0);

        assertThat(event.getFormattedMessage()).isEqualTo("120345 TILL_BUSY: All tills are busy. [4 orders wait]");
        assertThat(event.getKeyValuePairs())
                .extracting(pair -> pair.key + "=" + pair.value)
                .containsExactly(
                        "im.code=120345",
                        "im.error=TILL_BUSY",
                        "im.category=ORDER",
                        "im.retryability=THROTTLED",
                        "im.outcome=NOT_DONE",
                        "im.remedy=Send fewer orders at once.");
    }

    @Test
    void what_is_no_failure_of_the_chat_is_logged_as_it_is() {
        assertThat(logged(new IllegalStateException("a mistake")))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getThrowableProxy().getMessage()).isEqualTo("a mistake"));
    }

    @Test
    void the_codes_in_a_log_are_explained_the_apps_own_too() {
        Stream<String> log = Stream.of(
                "12:00:01 order failed, code: 120345, desc: 4 orders wait",
                "12:00:02 till.busy again, took 6206 ms",
                "12:00:03 login|fail|code:6206|errMsg:expired",
                "12:00:04 code: 120777",
                "12:00:05 all is well");

        assertThat(LogReader.explain(log))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("120345 TILL_BUSY: Send fewer orders at once."),
                        line -> assertThat(line).startsWith("6206 USER_SIG_EXPIRED: "),
                        line -> assertThat(line).startsWith("120777 SVR_MSG_CUSTOM_CALLBACK_ERROR: "));
    }

    @Test
    void the_app_and_the_vendor_claim_no_number_both() {
        assertThat(RestAnswer.ERRORS.clashes()).isEmpty();
    }

    @Test
    void a_batch_that_fails_as_a_whole_is_thrown() {
        assertThatThrownBy(() -> Batch.ensure(List.of("a"), accounts -> "{\"ErrorCode\": 60018}", 200, 3, millis -> {}))
                .isInstanceOf(TimErrorException.class);
    }
}

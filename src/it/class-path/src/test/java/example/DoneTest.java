package example;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.timerrorcodes.TimErrorException;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoneTest {

    @ParameterizedTest
    @CsvSource({
        "add a friend,          30015",
        "delete a friend,       31704",
        "join a group,          10013",
        "create one's group,    10025",
        "recall a message,      20023",
        "pin a message,         10071",
        "react to a message,    23007"
    })
    void what_holds_already_is_done(String call, int code) {
        assertThatCode(() -> Done.ensure(() -> {
                    throw new CompletionException(new TimErrorException(code, "again"));
                }))
                .as(call)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "create a group whose ID is another's,         10021",
        "add a friend with a parameter that is wrong,  30001",
        "add a friend while the server is down,        30006",
        "import an account while the server is slow,   70169",
        "import an account with a field missing,       70402"
    })
    void what_does_not_hold_is_thrown(String call, int code) {
        CompletionException thrown = new CompletionException(new TimErrorException(code, "no"));

        assertThatThrownBy(() -> Done.ensure(() -> {
                    throw thrown;
                }))
                .as(call)
                .isSameAs(thrown);
    }

    @Test
    void a_call_that_succeeds_is_done_and_any_other_exception_is_passed_on() {
        assertThatCode(() -> Done.ensure(() -> "added")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Done.ensure(() -> {
                    throw new IOException("no route");
                }))
                .isInstanceOf(IOException.class);
    }
}

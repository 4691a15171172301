package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.timerrorcodes.TimErrorCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClientTest {

    @Test
    void a_switch_on_the_code_tells_the_cases_apart() {
        assertThat(Client.handle(0, "")).isEqualTo("done");
        assertThat(Client.handle(6206, "expired")).isEqualTo("log in again");
        assertThat(Client.handle(70001, "expired")).isEqualTo("log in again");
        assertThat(Client.handle(125000, "refused")).isEqualTo("our own rule 125000");
        assertThat(Client.handle(424242, "what?")).isEqualTo("unknown 424242: what?");
        assertThat(Client.handle(8512, "too often")).isEqualTo("wait 60000");
        assertThat(Client.handle(10002, "internal")).isEqualTo("repeat");
        assertThat(Client.handle(7004, "no file"))
                .isEqualTo(TimErrorCode.fromCode(7004).userMessage(Locale.US))
                .isNotBlank();
    }

    @Test
    void the_library_is_on_the_class_path() {
        assertThat(TimErrorCode.class.getModule().isNamed()).isFalse();
    }
}

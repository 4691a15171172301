package example

import io.github.timerrorcodes.TimErrorException
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.single
import kotlinx.coroutines.runBlocking
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import kotlin.system.measureTimeMillis

class ClientTest {
    @Test
    fun `when tells the cases apart`() {
        assertThat(handle(6206)).isEqualTo("log in again")
        assertThat(handle(424242)).isEqualTo("unknown 424242")
        assertThat(handle(7004)).isEqualTo("ERR_SDK_COMM_FILE_NOT_FOUND")
        assertThat(handle(4001)).isEqualTo("SDK_FILE_MSG_INVALID_URL")
    }

    @Test
    fun `a flow repeats what is automatic and waits as long as the vendor demands`() = runBlocking {
        val failures = mutableListOf(10002, 8513)
        val calls = flow {
            failures.removeFirstOrNull()?.let { throw TimErrorException(it, "no") }
            emit("done")
        }

        val millis = measureTimeMillis { assertThat(calls.retryAutomatically(firstDelayMillis = 1).single()).isEqualTo("done") }

        assertThat(millis).isGreaterThanOrEqualTo(1000)
        assertThat(failures).isEmpty()
    }

    @Test
    fun `a flow does not repeat what is not automatic`() {
        var calls = 0
        val broken = flow<String> {
            calls++
            throw TimErrorException(7004, "no file")
        }

        assertThrows<TimErrorException> { runBlocking { broken.retryAutomatically().single() } }
        assertThat(calls).isEqualTo(1)
    }
}

package example

import io.github.timerrorcodes.TimErrorException
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.single
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.test.currentTime
import kotlinx.coroutines.test.runTest
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class ClientTest {
    @Test
    fun `when tells the cases apart`() {
        assertThat(handle(6206)).isEqualTo("log in again")
        assertThat(handle(424242)).isEqualTo("unknown 424242")
        assertThat(handle(7004)).isEqualTo("ERR_SDK_COMM_FILE_NOT_FOUND")
        assertThat(handle(4001)).isEqualTo("SDK_FILE_MSG_INVALID_URL")
    }

    @Test
    @OptIn(ExperimentalCoroutinesApi::class)
    fun `a flow repeats what is automatic and waits as long as the vendor demands`() = runTest {
        val failures = mutableListOf(10002, 8513)
        val calls = flow {
            failures.removeFirstOrNull()?.let { throw TimErrorException(it, "no") }
            emit("done")
        }

        assertThat(calls.retryAutomatically(firstDelayMillis = 1).single()).isEqualTo("done")

        assertThat(currentTime).describedAs("virtual milliseconds").isEqualTo(1 + 1000)
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

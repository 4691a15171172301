package example

import io.github.timerrorcodes.TimErrorCode
import io.github.timerrorcodes.TimErrorException
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.single
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.test.currentTime
import kotlinx.coroutines.test.runTest
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.util.concurrent.CompletionException
import kotlin.time.Duration.Companion.seconds

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

    @Test
    @OptIn(ExperimentalCoroutinesApi::class)
    fun `a flow repeats a code of the app's own that is wrapped`() = runTest {
        val failures = mutableListOf(CompletionException(TimErrorException(TillBusy, "4 orders wait", null)))
        val calls = flow {
            failures.removeFirstOrNull()?.let { throw it }
            emit("done")
        }

        assertThat(calls.retryAutomatically(firstDelayMillis = 1).single()).isEqualTo("done")

        assertThat(TimErrorCode.fromCode(TillBusy.code()).isRetryable).isFalse()
        assertThat(currentTime).describedAs("virtual milliseconds").isEqualTo(2000)
    }

    @Test
    fun `a flow passes on what is no failure of the chat`() {
        assertThrows<IllegalStateException> {
            runBlocking { flow<String> { error("a mistake") }.retryAutomatically().single() }
        }
    }

    private val connected = MutableStateFlow(false)
    private var calls = 0

    private suspend fun callOnceConnected(code: Int = 9508, failures: Int = 1) =
        onceConnected(connected, limit = 30.seconds) {
            if (++calls <= failures) throw CompletionException(TimErrorException(code, "no"))
            "done"
        }

    @Test
    @OptIn(ExperimentalCoroutinesApi::class)
    fun `a call is repeated at once where the connection is up again already`() = runTest {
        connected.value = true

        assertThat(callOnceConnected()).isEqualTo("done")
        assertThat(currentTime).isZero()
    }

    @Test
    @OptIn(ExperimentalCoroutinesApi::class)
    fun `a call is repeated as soon as the connection is up`() = runTest {
        launch {
            delay(12.seconds)
            connected.value = true
        }

        assertThat(callOnceConnected()).isEqualTo("done")
        assertThat(currentTime).isEqualTo(12_000)
    }

    @Test
    @OptIn(ExperimentalCoroutinesApi::class)
    fun `a connection that does not come up is given up after the limit`() = runTest {
        assertThat(runCatching { callOnceConnected() }.exceptionOrNull()).isInstanceOf(CompletionException::class.java)
        assertThat(currentTime).isEqualTo(30_000)
        assertThat(calls).isEqualTo(1)
    }

    @Test
    fun `a call that fails again is not repeated again, and any other failure not at all`() = runTest {
        connected.value = true

        assertThat(runCatching { callOnceConnected(failures = 2) }.isFailure).isTrue()
        assertThat(calls).isEqualTo(2)
        assertThat(runCatching { callOnceConnected(code = 7004, failures = 3) }.isFailure).isTrue()
        assertThat(calls).isEqualTo(3)
    }
}

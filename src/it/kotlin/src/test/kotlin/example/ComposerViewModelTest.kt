package example

import io.github.timerrorcodes.TimErrorCode
import io.github.timerrorcodes.TimErrorException
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancel
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.advanceTimeBy
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource
import java.io.IOException
import java.util.Locale
import java.util.concurrent.CompletionException

@OptIn(ExperimentalCoroutinesApi::class)
class ComposerViewModelTest {
    private val sent = mutableListOf<String>()
    private val failures = mutableListOf<Exception>()
    private var questions = 0
    private var gotThrough = false

    private fun failure(code: Int) = CompletionException(TimErrorException(code, "no"))

    private fun TestScope.viewModel() = ComposerViewModel(
        scope = backgroundScope,
        locale = { Locale.US },
        send = { text ->
            sent += text
            failures.removeFirstOrNull()?.let { throw it }
        },
        wasSent = {
            questions++
            gotThrough
        },
    )

    private fun TestScope.stateAfter(code: Int): Sending.Failed {
        failures += failure(code)
        val model = viewModel()
        model.submit("hello")
        runCurrent()
        return model.state.value as Sending.Failed
    }

    @Test
    fun `a message that is sent is shown as sent`() = runTest {
        val model = viewModel()
        assertThat(model.state.value).isEqualTo(Sending.Idle)

        model.submit("hello")
        assertThat(model.state.value).isEqualTo(Sending.InProgress)
        model.submit("hello") // a second tap
        runCurrent()

        assertThat(model.state.value).isEqualTo(Sending.Sent)
        assertThat(sent).containsExactly("hello")
    }

    @ParameterizedTest
    @ValueSource(ints = [10002, 9508, 9520, 7501])
    fun `retry is offered where it can help`(code: Int) = runTest {
        assertThat(stateAfter(code)).isEqualTo(
            Sending.Failed(TimErrorCode.fromCode(code).userMessage(Locale.US), canRetry = true, mustSignIn = false),
        )
    }

    @ParameterizedTest
    @ValueSource(ints = [10017, 80001, 7004, 20012, 424242])
    fun `retry is not offered where it cannot help`(code: Int) = runTest {
        val failed = stateAfter(code)

        assertThat(failed).isEqualTo(
            Sending.Failed(TimErrorCode.fromCode(code).userMessage(Locale.US), canRetry = false, mustSignIn = false),
        )
        assertThat(failed.text).isNotEqualTo(TimErrorCode.fromCode(code).description(Locale.US))
        advanceTimeBy(3_600_000)
        assertThat(sent).hasSize(1)
    }

    @ParameterizedTest
    @ValueSource(ints = [6014, 6206, 70001, 6208])
    fun `the user is told to sign in where only that can help`(code: Int) = runTest {
        assertThat(stateAfter(code)).isEqualTo(
            Sending.Failed(TimErrorCode.fromCode(code).userMessage(Locale.US), canRetry = false, mustSignIn = true),
        )
    }

    @Test
    fun `retry is offered no sooner than the vendor allows`() = runTest {
        failures += failure(8513) // a second at least
        val model = viewModel()
        model.submit("hello")
        advanceTimeBy(1000)
        assertThat(model.state.value).isInstanceOfSatisfying(Sending.Failed::class.java) {
            assertThat(it.canRetry).isFalse()
        }
        model.retry()
        runCurrent()
        assertThat(model.state.value).isInstanceOfSatisfying(Sending.Failed::class.java) {
            assertThat(it.canRetry).isTrue()
        }

        model.retry()
        runCurrent()

        assertThat(model.state.value).isEqualTo(Sending.Sent)
        assertThat(sent).hasSize(2)
        assertThat(questions).isZero()
    }

    @Test
    fun `a code of the app's own that is throttled is offered again after its own delay`() = runTest {
        failures += TimErrorException(TillBusy, "4 orders wait", null)
        val model = viewModel()
        model.submit("order")
        runCurrent()
        assertThat(model.state.value).isEqualTo(Sending.Failed("Please wait for your turn.", canRetry = false, mustSignIn = false))

        advanceTimeBy(2001)

        assertThat(model.state.value).isEqualTo(Sending.Failed("Please wait for your turn.", canRetry = true, mustSignIn = false))
    }

    @Test
    fun `an old failure does not come back over a message that is on its way`() = runTest {
        failures += listOf(failure(8513), failure(8513))
        val model = viewModel()
        model.submit("hello")
        advanceTimeBy(600)

        model.submit("hello again")
        advanceTimeBy(600)
        assertThat((model.state.value as Sending.Failed).canRetry).isFalse()
        model.submit("and again")
        advanceTimeBy(2000)

        assertThat(model.state.value).isEqualTo(Sending.Sent)
    }

    @Test
    fun `a message that got through although its answer was lost is not sent twice`() = runTest {
        failures += failure(9520)
        val model = viewModel()
        model.submit("hello")
        runCurrent()
        gotThrough = true

        model.retry()
        runCurrent()

        assertThat(model.state.value).isEqualTo(Sending.Sent)
        assertThat(sent).hasSize(1)
        assertThat(questions).isEqualTo(1)
    }

    @Test
    fun `a message that did not get through is sent again and the next one is asked about no more`() = runTest {
        failures += failure(9520)
        val model = viewModel()
        model.submit("hello")
        runCurrent()
        model.retry()
        runCurrent()
        model.submit("next")
        runCurrent()

        assertThat(sent).containsExactly("hello", "hello", "next")
        assertThat(questions).isEqualTo(1)
    }

    @Test
    fun `already done after a doubt is success and without one it is told`() = runTest {
        failures += listOf(failure(9520), failure(10013))
        val model = viewModel()
        model.submit("join")
        runCurrent()
        model.retry()
        runCurrent()
        assertThat(model.state.value).isEqualTo(Sending.Sent)

        assertThat(stateAfter(10013).canRetry).isFalse()
    }

    @Test
    fun `what is no failure of the chat has a text too`() = runTest {
        failures += IOException("no route")
        val model = viewModel()
        model.submit("hello")
        runCurrent()

        assertThat(model.state.value).isEqualTo(
            Sending.Failed(TimErrorCode.UNRECOGNIZED.userMessage(Locale.US), canRetry = false, mustSignIn = false),
        )
    }

    @Test
    fun `a screen that is left shows nothing more`() = runTest {
        val scope = TestScope(testScheduler)
        val model = ComposerViewModel(scope, { Locale.US }, { awaitCancellation() }, { false })
        model.submit("hello")
        runCurrent()

        scope.cancel()
        runCurrent()

        assertThat(model.state.value).isEqualTo(Sending.InProgress)
    }
}

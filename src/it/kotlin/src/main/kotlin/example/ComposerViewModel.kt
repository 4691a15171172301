package example

import io.github.timerrorcodes.ErrorCode
import io.github.timerrorcodes.Outcome
import io.github.timerrorcodes.Retryability
import io.github.timerrorcodes.TimErrorCode
import io.github.timerrorcodes.TimErrorException
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch
import java.util.Locale

/** What the screen shows of a message that is being sent. */
sealed interface Sending {
    data object Idle : Sending
    data object InProgress : Sending
    data object Sent : Sending

    /** [text] is for the user, as it is. */
    data class Failed(val text: String, val canRetry: Boolean, val mustSignIn: Boolean) : Sending
}

/** Sends one message at a time. [wasSent] asks whether an earlier try got through. */
class ComposerViewModel(
    private val scope: CoroutineScope, // viewModelScope on Android
    private val locale: () -> Locale,
    private val send: suspend (String) -> Unit,
    private val wasSent: suspend (String) -> Boolean,
) {
    private val mutableState = MutableStateFlow<Sending>(Sending.Idle)
    private var message = ""
    private var inDoubt = false
    private var job: Job? = null

    val state: StateFlow<Sending> = mutableState.asStateFlow()

    fun submit(message: String) {
        if (state.value == Sending.InProgress) return
        this.message = message
        inDoubt = false
        attempt()
    }

    /** For the button that is there as long as [Sending.Failed.canRetry] says so. */
    fun retry() {
        if ((state.value as? Sending.Failed)?.canRetry == true) attempt()
    }

    private fun attempt() {
        job?.cancel() // it only waits for its button
        mutableState.value = Sending.InProgress
        job = scope.launch {
            try {
                if (!inDoubt || !wasSent(message)) send(message)
                mutableState.value = Sending.Sent
            } catch (e: CancellationException) {
                throw e
            } catch (e: Exception) {
                fail(TimErrorException.find(e)?.errorCode() ?: TimErrorCode.UNRECOGNIZED)
            }
        }
    }

    private suspend fun fail(error: ErrorCode) {
        if (inDoubt && error.outcome() == Outcome.ALREADY_DONE) {
            mutableState.value = Sending.Sent
            return
        }
        inDoubt = inDoubt || error.outcome() == Outcome.UNKNOWN
        val failed = Sending.Failed(
            text = error.userMessage(locale()),
            canRetry = error.helpsToRetry && error.minRetryDelayMillis() == 0L,
            mustSignIn = error.needsSignIn,
        )
        mutableState.value = failed
        if (error.helpsToRetry && !failed.canRetry) {
            delay(error.minRetryDelayMillis())
            mutableState.value = failed.copy(canRetry = true)
        }
    }
}

/** Whether the user can do something by pressing the same button again. */
private val ErrorCode.helpsToRetry: Boolean
    get() = when (retryability()) {
        Retryability.BACKOFF, Retryability.THROTTLED, Retryability.AFTER_RECONNECT, Retryability.AFTER_READY -> true
        else -> false
    }

private val ErrorCode.needsSignIn: Boolean
    get() = retryability() == Retryability.AFTER_LOGIN || retryability() == Retryability.AFTER_NEW_USERSIG

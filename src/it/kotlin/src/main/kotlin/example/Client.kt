package example

import io.github.timerrorcodes.Retryability
import io.github.timerrorcodes.TimErrorCode
import io.github.timerrorcodes.TimErrorException
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.retryWhen
import kotlinx.coroutines.withTimeoutOrNull
import kotlin.math.min
import kotlin.time.Duration

/** What the app does about an error. */
fun handle(code: Int): String = when (val error = TimErrorCode.fromCode(code)) {
    TimErrorCode.USER_SIG_EXPIRED, TimErrorCode.SVR_ACCOUNT_USERSIG_EXPIRED -> "log in again"
    TimErrorCode.UNRECOGNIZED -> "unknown $code"
    else -> error.sdkConstant() ?: error.name
}

/** Repeats what may be repeated with no help from the app, and waits as long as the vendor demands. */
fun <T> Flow<T>.retryAutomatically(firstDelayMillis: Long = 200, maxAttempts: Long = 5): Flow<T> =
    retryWhen { cause, attempt ->
        val failure = TimErrorException.find(cause)
        val repeat = failure != null && attempt + 1 < maxAttempts && TimErrorException.isAutomaticallyRetryable(failure)
        if (failure != null && repeat) {
            delay(failure.retryDelayMillis(firstDelayMillis shl min(attempt, 10).toInt()))
        }
        repeat
    }

/** Repeats a call once when the connection is up: at once if it is up already, and not at all after the limit. */
suspend fun <T> onceConnected(connected: StateFlow<Boolean>, limit: Duration, call: suspend () -> T): T =
    try {
        call()
    } catch (e: CancellationException) {
        throw e
    } catch (e: Exception) {
        if (TimErrorException.find(e)?.errorCode()?.retryability() != Retryability.AFTER_RECONNECT) throw e
        withTimeoutOrNull(limit) { connected.first { it } } ?: throw e
        call()
    }

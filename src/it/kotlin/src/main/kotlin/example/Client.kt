package example

import io.github.timerrorcodes.TimErrorCode
import io.github.timerrorcodes.TimErrorException
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.retryWhen
import kotlin.math.min

/** What the app does about an error. */
fun handle(code: Int): String = when (val error = TimErrorCode.fromCode(code)) {
    TimErrorCode.USER_SIG_EXPIRED, TimErrorCode.SVR_ACCOUNT_USERSIG_EXPIRED -> "log in again"
    TimErrorCode.UNRECOGNIZED -> "unknown $code"
    else -> error.sdkConstant() ?: error.name
}

/** Repeats what may be repeated with no help from the app, and waits as long as the vendor demands. */
fun <T> Flow<T>.retryAutomatically(firstDelayMillis: Long = 200, maxAttempts: Long = 5): Flow<T> =
    retryWhen { cause, attempt ->
        val repeat = attempt + 1 < maxAttempts && cause is TimErrorException && TimErrorException.isAutomaticallyRetryable(cause)
        if (repeat) {
            delay(cause.retryDelayMillis(firstDelayMillis shl min(attempt, 10).toInt()))
        }
        repeat
    }

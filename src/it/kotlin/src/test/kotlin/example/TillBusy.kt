package example

import io.github.timerrorcodes.ErrorCode
import io.github.timerrorcodes.Retryability
import io.github.timerrorcodes.TimErrorCode
import java.util.Locale

/** A code of the app's own, THROTTLED, within the vendor's range that is not to be repeated. An app has it generated. */
object TillBusy : ErrorCode by TimErrorCode.SVR_MSG_CUSTOM_CALLBACK_ERROR {
    override fun code() = 120345

    override fun name() = "TILL_BUSY"

    override fun retryability() = Retryability.THROTTLED

    override fun isRetryable() = true

    override fun minRetryDelayMillis() = 2000L

    override fun userMessage(locale: Locale?) = "Please wait for your turn."
}

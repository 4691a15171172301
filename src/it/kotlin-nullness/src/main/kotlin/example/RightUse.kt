package example

import io.github.timerrorcodes.TimErrorCode
import java.util.Locale

fun constantOrName(code: TimErrorCode): String = code.sdkConstant() ?: code.name

fun lengths(code: TimErrorCode): Int =
    code.description().length + code.remedy(Locale.ENGLISH).length + code.category().title().length + code.table().codes().size

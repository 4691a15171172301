package example

import io.github.timerrorcodes.TimErrorCode

fun lengthOfConstant(code: TimErrorCode): Int = code.sdkConstant().length

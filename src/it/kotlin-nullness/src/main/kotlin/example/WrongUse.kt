package example

import example.shop.ShopErrorCode
import io.github.timerrorcodes.TimErrorCode

fun lengthOfConstant(code: TimErrorCode): Int = code.sdkConstant().length

fun lengthOfConstant(code: ShopErrorCode): Int = code.sdkConstant().length

package example

import example.shop.ShopErrorCode
import io.github.timerrorcodes.ErrorCatalog
import io.github.timerrorcodes.TimErrorCode
import io.github.timerrorcodes.TimErrorException
import java.util.Locale

fun constantOrName(code: TimErrorCode): String = code.sdkConstant() ?: code.name

fun constantOrName(code: ShopErrorCode): String = code.sdkConstant() ?: code.name

fun lengths(code: TimErrorCode, locale: Locale?): Int =
    code.description().length + code.remedy(locale).length + code.category().title(locale).length + code.table().codes().size

fun lengths(code: ShopErrorCode, locale: Locale?): Int = code.userMessage(locale).length + code.table().title(null).length

fun found(failure: Throwable?, errors: ErrorCatalog): String =
    TimErrorException.find(failure)?.serverMessage() ?: errors.fromName(null).name()

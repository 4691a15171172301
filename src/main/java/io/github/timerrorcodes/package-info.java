/**
 * The typed error-code catalog for Tencent Cloud Chat (IM).
 *
 * <p>Start at {@link io.github.timerrorcodes.TimErrorCode#fromCode(int)}. Nothing in this package throws because of a
 * number, a locale or a server's message, and nothing returns {@code null} unless it is marked
 * {@code @Nullable}.
 */
@NullMarked
package io.github.timerrorcodes;

import org.jspecify.annotations.NullMarked;

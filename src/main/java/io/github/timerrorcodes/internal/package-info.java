/** The texts of the catalog. Not for use outside this library; it may change at any time. */
@NullMarked
package io.github.timerrorcodes.internal;

import org.jspecify.annotations.NullMarked;

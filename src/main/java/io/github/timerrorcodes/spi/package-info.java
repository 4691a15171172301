/**
 * What generated catalogs are built on. Applications need nothing of it; it changes only together with the generator, whose
 * version must be the library's.
 */
@NullMarked
package io.github.timerrorcodes.spi;

import org.jspecify.annotations.NullMarked;

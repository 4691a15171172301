/** The texts of the catalog. Not for use outside this library; it may change at any time. */
package io.github.timerrorcodes.internal;

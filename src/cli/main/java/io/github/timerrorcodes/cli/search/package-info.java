/**
 * Finds the codes that a query most likely means. The page of the catalog's documents finds them by the same rules, in its
 * {@code search.js}, which explains them; a test holds the two together.
 */
@NullMarked
package io.github.timerrorcodes.cli.search;

import org.jspecify.annotations.NullMarked;

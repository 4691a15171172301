/** The catalog at the command line: {@code java -jar tim-error-codes.jar 6206}. */
@NullMarked
package io.github.timerrorcodes.cli;

import org.jspecify.annotations.NullMarked;

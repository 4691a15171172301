/** The catalog at the command line: {@code java -jar tim-error-codes.jar 6206}. */
package io.github.timerrorcodes.cli;

/** The command line: explains error codes to whoever types them. */
package io.github.timerrorcodes.cli;

/** The generator: {@link io.github.timerrorcodes.codegen.Generator} and the goals and the command that call it. */
package io.github.timerrorcodes.codegen;

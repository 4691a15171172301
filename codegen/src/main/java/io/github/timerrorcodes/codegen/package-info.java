/** The generator: {@link io.github.timerrorcodes.codegen.Generator} and the two fronts that call it. */
package io.github.timerrorcodes.codegen;

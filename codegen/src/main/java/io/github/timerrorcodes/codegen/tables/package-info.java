/** From table files to a valid catalog: the reader turns files into rows, the checker turns rows into the model. */
package io.github.timerrorcodes.codegen.tables;

/** The catalog as it is once it has been checked: always valid, never changed. Knows no other package of the generator. */
package io.github.timerrorcodes.codegen.model;

/** From the catalog to Java sources. Each class emits one type; nothing here reads a file or checks anything again. */
package io.github.timerrorcodes.codegen.sources;

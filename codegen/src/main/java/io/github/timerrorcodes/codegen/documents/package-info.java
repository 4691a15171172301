/** Emits the documents of a catalog: the page that people search, Markdown, and files that programs read. */
package io.github.timerrorcodes.codegen.documents;

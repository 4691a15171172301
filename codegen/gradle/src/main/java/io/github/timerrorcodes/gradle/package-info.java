/** The Gradle plugin {@code io.github.timerrorcodes}: the generator as tasks that Gradle caches and wires into a build. */
package io.github.timerrorcodes.gradle;

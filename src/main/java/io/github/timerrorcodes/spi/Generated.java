package io.github.timerrorcodes.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what the generator has written, so that tools for coverage and analysis leave it alone: they know any annotation of
 * this name. Java's own cannot be had on Java 8, Android and current Java alike.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {

    /** The generator. */
    String value();
}

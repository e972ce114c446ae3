package de.ombud.system.einmal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request about several things, of which some may succeed and others not: each commits for itself, and the key is kept around them
 * instead of with them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Einzelschritte {}

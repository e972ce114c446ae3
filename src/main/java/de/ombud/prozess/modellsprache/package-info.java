/**
 * What models are written in, read as the engine reads it: XML without doors to the outside, the small language of expressions, FEEL, and
 * the beans that may be named. Says what stands there; whether it may is decided in {@code modellpruefung}.
 */
package de.ombud.prozess.modellsprache;

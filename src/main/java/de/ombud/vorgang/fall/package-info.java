/**
 * The aggregate with its guarded verbs, its change log and its table, and the steps that others take with it. Reads the values of
 * {@code vorgang} and publishes what {@code vorgang.ereignis} names; nothing else holds a Kundenreaktion in its hands. The aggregate is made of parts
 * ({@code Anliegenliste}, {@code Personenkreis}, {@code Fallstand} …), embedded in its table, that hold the rules of what they keep.
 */
@NamedInterface("fall")
package de.ombud.vorgang.fall;

import org.springframework.modulith.NamedInterface;

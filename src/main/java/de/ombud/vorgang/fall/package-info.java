/**
 * The aggregate with its guarded verbs, its change log and its table, and the steps that others take with it. Reads the values of
 * {@code vorgang} and publishes what {@code vorgang.ereignis} names; nothing else holds a Kundenreaktion in its hands.
 */
@NamedInterface("fall")
package de.ombud.vorgang.fall;

import org.springframework.modulith.NamedInterface;

/** A case as the interface answers with it, whatever was done to it. */
@NamedInterface("ausgabe")
package de.ombud.eingang.ausgabe;

import org.springframework.modulith.NamedInterface;

/** Texts in a foreign language and what became of their translation (§ 19 SGB X): which receipt counts. */
@ApplicationModule(
        displayName = "Übersetzung",
        allowedDependencies = {"akte", "vorgang", "vorgang :: fall", "weg", "frist", "system"})
package de.ombud.uebersetzung;

import org.springframework.modulith.ApplicationModule;

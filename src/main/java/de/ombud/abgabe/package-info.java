/**
 * Matters that another office is competent for: whether they may be passed on, and what that office and the person are told. Keeps
 * nothing of its own; what was decided stands with the way and in the letters.
 */
@ApplicationModule(
        displayName = "Abgabe",
        allowedDependencies = {"anlage", "vorgang", "vorgang :: fall", "weg", "frist", "schriftverkehr", "system"})
package de.ombud.abgabe;

import org.springframework.modulith.ApplicationModule;

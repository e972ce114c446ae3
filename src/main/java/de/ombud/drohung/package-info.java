/**
 * The threat: what is done to protect those who work here. Judges what was said, never the person, and leaves their complaint alone:
 * it is rated like any other (domain.md § 4).
 */
@ApplicationModule(
        displayName = "Drohung",
        allowedDependencies = {"vorgang", "vorgang :: fall", "weg", "system"})
package de.ombud.drohung;

import org.springframework.modulith.ApplicationModule;

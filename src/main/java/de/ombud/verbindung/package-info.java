/**
 * Contacts that say the same: suggested by person and similarity of text, linked and unlinked by a person, counted once. A link is
 * about two cases, never a label on a person.
 */
@ApplicationModule(
        displayName = "Verbindung",
        allowedDependencies = {
            "akte",
            "anlage",
            "lesezugriff",
            "vorgang",
            "vorgang :: fall",
            "vorgang :: ereignis",
            "frist",
            "eingabe",
            "system"
        })
package de.ombud.verbindung;

import org.springframework.modulith.ApplicationModule;

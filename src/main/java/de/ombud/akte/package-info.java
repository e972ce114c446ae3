/**
 * The case on one page, for people: what was said, what is due, what the areas found, what was written. Reads the other rooms
 * and changes nothing; each person sees as much as {@link de.ombud.vorgang.Akten} shows them.
 */
@ApplicationModule(
        displayName = "Akte",
        allowedDependencies = {
            "verbindung",
            "vorgang",
            "zustaendigkeit",
            "schriftverkehr",
            "eskalation",
            "rechtsbehelf",
            "weg",
            "frist",
            "lesezugriff",
            "system"
        })
package de.ombud.akte;

import org.springframework.modulith.ApplicationModule;

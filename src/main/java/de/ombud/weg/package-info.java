/**
 * The ways that are no ordinary complaint: which of them a case takes, since when, by which date, what was done on them and how they
 * ended; and the signs that made somebody think of one, until a person decides. Who owns a way, its clock and its model stand in
 * {@code wege.dmn}; what a single way needs beyond this has a room of its own.
 */
@ApplicationModule(
        displayName = "Besondere Wege",
        allowedDependencies = {
            "akte",
            "aktenauszug",
            "frist",
            "lesezugriff",
            "vorgang",
            "vorgang :: fall",
            "vorgang :: ereignis",
            "erkennung",
            "eingabe",
            "system"
        })
package de.ombud.weg;

import org.springframework.modulith.ApplicationModule;

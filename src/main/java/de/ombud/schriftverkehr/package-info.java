/**
 * Everything that leaves the house: what is written, to whom and by which way, and whether it has gone.
 * A mail is noted before and after the mail server is spoken to, so that nothing is lost and nothing goes twice in silence.
 */
@ApplicationModule(
        displayName = "Schriftverkehr",
        allowedDependencies = {
            "akte",
            "aktenauszug",
            "anfrage",
            "anlage",
            "frist",
            "lesezugriff",
            "vorgang",
            "vorgang :: fall",
            "vorgang :: ereignis",
            "weg",
            "zustaendigkeit",
            "eingabe",
            "erkennung",
            "system"
        })
package de.ombud.schriftverkehr;

import org.springframework.modulith.ApplicationModule;

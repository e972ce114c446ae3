/**
 * Legal remedies inside a Kundenreaktion: the receipt that counts, whether the form is kept, and until when it can be made good.
 * Decides nothing about the remedy itself; that is for the Widerspruchsstelle.
 */
@ApplicationModule(
        displayName = "Rechtsbehelf",
        allowedDependencies = {
            "akte",
            "lesezugriff",
            "vorgang",
            "vorgang :: fall",
            "weg",
            "uebersetzung",
            "zustaendigkeit",
            "frist",
            "schriftverkehr",
            "eingabe",
            "system"
        })
package de.ombud.rechtsbehelf;

import org.springframework.modulith.ApplicationModule;

/**
 * The promise to call somebody back: who is to be called, by which group and until when, every attempt, and what came of it.
 * A promise that was not kept becomes a complaint in one step; when a call counts as missed says the room {@code frist}.
 */
@ApplicationModule(
        displayName = "Rückruf",
        allowedDependencies = {
            "akte",
            "lesezugriff",
            "vorgang",
            "vorgang :: fall",
            "vorgang :: ereignis",
            "weg",
            "zustaendigkeit",
            "frist",
            "eingabe",
            "system"
        })
package de.ombud.rueckruf;

import org.springframework.modulith.ApplicationModule;

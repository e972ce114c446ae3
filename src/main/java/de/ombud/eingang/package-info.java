/**
 * The ways in: REST for recording a Kundenreaktion, for what happens to it from outside, and for reading it.
 * Checks what somebody sends, completes it with area, group and deadlines, and hands it to {@code vorgang}.
 */
@ApplicationModule(
        displayName = "Eingang",
        allowedDependencies = {
            "anlage",
            "akte",
            "beratungsstelle",
            "eingabe",
            "entwurf",
            "lesezugriff",
            "textbaustein",
            "vorgang",
            "vorgang :: fall",
            "zustaendigkeit",
            "frist",
            "wartestand",
            "weg",
            "system"
        })
package de.ombud.eingang;

import org.springframework.modulith.ApplicationModule;

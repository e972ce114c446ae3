/**
 * The ways in for a new Kundenreaktion: REST, the page of recording, the call of an advice centre. Checks what somebody sends,
 * completes it with area, group and deadlines ({@code angabe}), and hands it to {@code vorgang}; how a case looks to the interface says
 * {@code ausgabe}. What happens to it later is the room {@code betreuung}.
 */
@ApplicationModule(
        displayName = "Eingang",
        allowedDependencies = {
            "anlage",
            "beratungsstelle",
            "eingabe",
            "entwurf",
            "lesezugriff",
            "untaetigkeit",
            "verbindung",
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

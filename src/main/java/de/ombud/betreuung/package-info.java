/**
 * What happens to a running case from outside, and who may say so: additions, questions, withdrawals, the Vollmacht, who is
 * excluded. By REST, by the forms on the page of the case, and in its change log; recording is the room {@code eingang}.
 */
@ApplicationModule(
        displayName = "Betreuung",
        allowedDependencies = {
            "eingabe",
            "eingang :: angabe",
            "eingang :: ausgabe",
            "akte",
            "berichtigung",
            "lesezugriff",
            "textbaustein",
            "untaetigkeit",
            "verbindung",
            "vorgang",
            "vorgang :: fall",
            "zustaendigkeit",
            "frist",
            "weg",
            "system"
        })
package de.ombud.betreuung;

import org.springframework.modulith.ApplicationModule;

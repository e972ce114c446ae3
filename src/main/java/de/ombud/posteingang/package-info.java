/**
 * Mails that come in: kept as they came, each once, read, and decided about: a new case, an addition, nothing to answer, a letter that
 * could not be delivered. Nothing is dropped; what became of each stands on a page, where a person puts it right.
 */
@ApplicationModule(
        displayName = "Posteingang",
        allowedDependencies = {
            "akte",
            "anlage",
            "eingabe",
            "eingang",
            "erkennung",
            "frist",
            "lesezugriff",
            "schriftverkehr :: ruecklauf",
            "verbindung",
            "vorgang",
            "vorgang :: fall",
            "system"
        })
package de.ombud.posteingang;

import org.springframework.modulith.ApplicationModule;

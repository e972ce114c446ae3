/**
 * What was recorded wrongly is put right: every field of a case, by REST and on a page, which shows what follows before it happens. The
 * step and its trial are one: the trial is done and taken back.
 */
@ApplicationModule(
        displayName = "Berichtigung",
        allowedDependencies = {
            "eingabe",
            "eingang :: angabe",
            "akte",
            "beratungsstelle",
            "lesezugriff",
            "erkennung",
            "vorgang",
            "vorgang :: fall",
            "zustaendigkeit",
            "frist",
            "weg",
            "wartestand",
            "schriftverkehr",
            "system"
        })
package de.ombud.berichtigung;

import org.springframework.modulith.ApplicationModule;

/**
 * What leadership needs to see at once: which cases and steps are over or near their limit, how much lies with which group, which
 * emergencies and calls are open, what the guardian found standing still; and the steps by which leadership intervenes, each with its reason. Counts groups and sites, never
 * people (§ 44h SGB II). Tasks it gets through {@link de.ombud.leitstand.Arbeitsstand}.
 */
@ApplicationModule(
        displayName = "Leitstand",
        allowedDependencies = {
            "akte",
            "vorgang",
            "schriftverkehr",
            "wartestand",
            "waechter",
            "zustaendigkeit",
            "frist",
            "eingabe",
            "system"
        })
package de.ombud.leitstand;

import org.springframework.modulith.ApplicationModule;

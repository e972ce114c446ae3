/**
 * Early signs (IKS concept 1.4 and 2): whether durations, shares and numbers of the last months are still what they usually are. Rules of
 * statistical process control in plain Java, so that chance is not taken for a sign; each sign shows the numbers behind it, becomes a
 * Verbesserungsimpuls, and is followed until it is gone. Compares a site with itself, never people (§ 44h SGB II).
 */
@ApplicationModule(
        displayName = "Frühwarnung",
        allowedDependencies = {
            "bericht",
            "lagebild",
            "schaubild",
            "verbesserung",
            "zustaendigkeit",
            "frist",
            "eingabe",
            "system"
        })
package de.ombud.fruehwarnung;

import org.springframework.modulith.ApplicationModule;

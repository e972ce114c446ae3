/**
 * What the office learns from complaints: a measure drawn from closed Anliegen, with an owner, a due date, a decision and a look
 * afterwards whether it helped. Topics that come back propose one by themselves. Holds no persons but the colleague who does it, and
 * compares topics and sites, never people (§ 44h SGB II).
 */
@ApplicationModule(
        displayName = "Verbesserung",
        allowedDependencies = {
            "lesezugriff",
            "vorgang",
            "vorgang :: fall",
            "zustaendigkeit",
            "frist",
            "eingabe",
            "system"
        })
package de.ombud.verbesserung;

import org.springframework.modulith.ApplicationModule;

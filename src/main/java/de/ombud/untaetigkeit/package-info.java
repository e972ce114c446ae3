/**
 * Since when somebody waits for a decision (§ 88 SGG): each complaint about the time that an application or a Widerspruch takes asks for
 * its day, and from that day on everybody sees when inaction may be sued.
 */
@ApplicationModule(
        displayName = "Untätigkeit",
        allowedDependencies = {
            "akte",
            "lesezugriff",
            "vorgang",
            "vorgang :: fall",
            "zustaendigkeit",
            "frist",
            "eingabe",
            "system"
        })
package de.ombud.untaetigkeit;

import org.springframework.modulith.ApplicationModule;

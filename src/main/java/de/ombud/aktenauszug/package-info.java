/**
 * The case as a PDF for somebody outside: a court, a petitions committee, the person themselves. Who may draw one and what it leaves
 * out depends on the purpose; each is written down before it is made. What other rooms know of the case they add as
 * {@link Auszugsteil}.
 */
@ApplicationModule(
        displayName = "Aktenauszug",
        allowedDependencies = {"akte", "vorgang", "vorgang :: fall", "zustaendigkeit", "frist", "lesezugriff", "system"
        })
package de.ombud.aktenauszug;

import org.springframework.modulith.ApplicationModule;

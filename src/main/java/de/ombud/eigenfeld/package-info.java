/**
 * What a process analyst has given a form to ask on top of what its step needs: kept with the case, shown to those whose task it was,
 * gone with the case. Knows nothing of forms; whoever reads one hands over what was answered.
 */
@ApplicationModule(
        displayName = "Eigene Felder",
        allowedDependencies = {"akte", "aktenauszug", "weg", "vorgang", "frist", "system"})
package de.ombud.eigenfeld;

import org.springframework.modulith.ApplicationModule;

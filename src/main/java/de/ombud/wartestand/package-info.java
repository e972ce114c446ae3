/**
 * What a case waits for and whose turn it is, told once for its page, the interface and the page "Eskalationen". The answer comes from
 * {@link de.ombud.wartestand.Wartestand}, which the process implements.
 */
@ApplicationModule(
        displayName = "Wartestand",
        allowedDependencies = {"akte", "vorgang", "frist", "system"})
package de.ombud.wartestand;

import org.springframework.modulith.ApplicationModule;

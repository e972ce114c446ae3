/**
 * Who looked at which case (read log, § 35 SGB I with Art. 32 DSGVO): told by each room that shows one, read by the
 * Datenschutzbeauftragte only, who for that need not see the case.
 */
@ApplicationModule(
        displayName = "Lesezugriff",
        allowedDependencies = {"vorgang", "vorgang :: fall", "frist", "system"})
package de.ombud.lesezugriff;

import org.springframework.modulith.ApplicationModule;

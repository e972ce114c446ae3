/**
 * Takes in what was closed before Ombud or beside it: Kundenreaktionen from a file, all or nothing, and totals that other offices report.
 * Numbers, codes and days, no persons; closed history that no process runs for and no list of work shows. The figures count it with our own.
 */
@ApplicationModule(
        displayName = "Einfuhr",
        allowedDependencies = {"vorgang", "zustaendigkeit", "frist", "system"})
package de.ombud.einfuhr;

import org.springframework.modulith.ApplicationModule;

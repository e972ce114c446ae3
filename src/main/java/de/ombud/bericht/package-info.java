/**
 * The yearly report: sentences and tables from the figures, assessments that people write in drafts, and a check that finds what does not
 * fit before anybody else does. What is released is kept as it was, with a checksum.
 */
@ApplicationModule(
        displayName = "Jahresbericht",
        allowedDependencies = {"zahlenwerk", "geheimhaltung", "schaubild", "frist", "system"})
package de.ombud.bericht;

import org.springframework.modulith.ApplicationModule;

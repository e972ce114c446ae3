/**
 * The data breach: social data in wrong hands. Its assessment, the report to the authority within 72 hours of knowledge (Art. 33 DSGVO,
 * § 83a SGB X) and the notice to the person concerned (Art. 34 DSGVO). Every step stays in the file of the way, which is the
 * documentation that Art. 33 (5) asks for.
 */
@ApplicationModule(
        displayName = "Datenpanne",
        allowedDependencies = {"vorgang", "vorgang :: fall", "weg", "frist", "system"})
package de.ombud.datenpanne;

import org.springframework.modulith.ApplicationModule;

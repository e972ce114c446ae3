/**
 * Statements that the house asks of itself: for a supervisory complaint, which its owner weighs, and for a petition, whose sender gets
 * them after a release. Whom the complaint is about is named when a statement is asked for, and is out of the case from then on.
 */
@ApplicationModule(
        displayName = "Aufsicht und Petition",
        allowedDependencies = {"vorgang", "vorgang :: fall", "weg", "zustaendigkeit", "frist", "system"})
package de.ombud.aufsicht;

import org.springframework.modulith.ApplicationModule;

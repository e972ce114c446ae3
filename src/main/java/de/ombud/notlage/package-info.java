/**
 * The emergency that threatens existence: what kind it is, who is involved, which remedies the law has, and what came of the contact.
 * Its clocks are counted in {@code frist}; the numbers and groups come through {@link de.ombud.notlage.Notlageregel}.
 */
@ApplicationModule(
        displayName = "Notlage",
        allowedDependencies = {"vorgang", "vorgang :: fall", "weg", "erkennung", "frist", "system"})
package de.ombud.notlage;

import org.springframework.modulith.ApplicationModule;

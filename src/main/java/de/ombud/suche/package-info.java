/**
 * Search over cases by Aktenzeichen, name, BG-Nummer, mail address and words. Everybody finds what they may see, by what they may see
 * of it (need-to-know, § 35 SGB I): the index is asked within these bounds, and {@link de.ombud.vorgang.fall.Akten} decides on each hit.
 */
@ApplicationModule(
        displayName = "Suche",
        allowedDependencies = {"akte", "lesezugriff", "vorgang", "vorgang :: fall", "frist", "eingabe", "system"})
package de.ombud.suche;

import org.springframework.modulith.ApplicationModule;

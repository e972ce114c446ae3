/**
 * What an Anliegen can be about (Themenkatalog), which area and group owns it, and which sites (Dienststellen) there are.
 * The rule itself is a decision table that analysts edit; this room asks for it through {@link Zustaendigkeitsregel}.
 */
@ApplicationModule(
        displayName = "Zuständigkeit",
        allowedDependencies = {"vorgang", "frist", "eingabe", "system"})
package de.ombud.zustaendigkeit;

import org.springframework.modulith.ApplicationModule;

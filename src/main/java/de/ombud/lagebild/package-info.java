/**
 * How it stands now: the dashboard of the office, with its charts and tables. Every number says which cases it counts and opens those of our
 * own for whoever may see them. Compares sites with their uncertainty, never people (§ 44h SGB II).
 */
@ApplicationModule(
        displayName = "Lagebild",
        allowedDependencies = {"einfuhr", "schaubild", "vorgang", "zustaendigkeit", "frist", "system"})
package de.ombud.lagebild;

import org.springframework.modulith.ApplicationModule;

/**
 * Charts drawn on the server as SVG, from values alone: with a name and a description for whoever does not see them, and readable without
 * colour, because each series has a pattern, a dash or a mark of its own. The table with the same values is the page's. Knows no figures.
 */
@ApplicationModule(
        displayName = "Schaubild",
        allowedDependencies = {})
package de.ombud.schaubild;

import org.springframework.modulith.ApplicationModule;

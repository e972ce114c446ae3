/**
 * The guardian's book: what stood still or was forgotten, since when, and when it was well again. Whoever looks for it lives elsewhere
 * ({@code prozess}); this room knows no engine. "Eskalationen" shows what is open.
 */
@ApplicationModule(
        displayName = "Wächter",
        allowedDependencies = {"system"})
package de.ombud.waechter;

import org.springframework.modulith.ApplicationModule;

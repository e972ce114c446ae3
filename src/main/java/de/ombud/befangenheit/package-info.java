/**
 * Doubts about impartiality (§§ 16, 17 SGB X): who is named is out of the case at once, the Geschäftsführung decides, and a doubt about
 * itself goes to the supervision of its carriers. A justified doubt also moves the matters to other hands.
 */
@ApplicationModule(
        displayName = "Befangenheit",
        allowedDependencies = {"vorgang", "vorgang :: fall", "weg", "zustaendigkeit", "system"})
package de.ombud.befangenheit;

import org.springframework.modulith.ApplicationModule;

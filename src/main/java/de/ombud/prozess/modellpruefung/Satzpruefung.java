package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.List;

/** Looks at what is deployed together: what one file names, another may hold. */
interface Satzpruefung {

    List<Modellbefund> befunde(Modellsatz satz);
}

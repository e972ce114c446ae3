package de.ombud.prozess.aufgaben;

import de.ombud.frist.Ortszeit;
import java.time.Instant;

/** How near the due date of a task is, for people. */
enum Dringlichkeit {
    UEBERFAELLIG,
    HEUTE,
    SPAETER,
    /** it has no clock */
    OHNE;

    /** @param faellig null where the task has no clock */
    static Dringlichkeit von(Instant faellig, Instant jetzt) {
        if (faellig == null) {
            return OHNE;
        }
        if (faellig.isBefore(jetzt)) {
            return UEBERFAELLIG;
        }
        return faellig.isBefore(Ortszeit.endeVon(Ortszeit.tag(jetzt))) ? HEUTE : SPAETER;
    }
}

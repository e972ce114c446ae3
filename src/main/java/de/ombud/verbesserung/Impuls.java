package de.ombud.verbesserung;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A Verbesserungsimpuls, read only.
 *
 * @param thema code of the topic that came back, empty where it is drawn from single matters only
 * @param dienststelle key of the site likewise
 * @param gruppe group that usually works on that topic
 * @param faelligBis last day for the measure, null where nobody set one
 * @param zurueckgestelltBis null where it is not put off
 * @param umgesetztAm null until the measure is done
 * @param wirksamkeit null until somebody looked
 * @param vorgeschlagenVon user name, empty where it proposed itself
 */
public record Impuls(
        Impulsnummer nummer,
        Impulsstand stand,
        String titel,
        String beschreibung,
        String thema,
        String dienststelle,
        String gruppe,
        Verantwortung verantwortung,
        LocalDate faelligBis,
        LocalDate zurueckgestelltBis,
        Instant umgesetztAm,
        Wirksamkeit wirksamkeit,
        String vorgeschlagenVon,
        Instant vorgeschlagenAm,
        Instant beendetAm,
        List<Bezug> anliegen,
        List<Schritt> schritte) {

    /** @param art code: VORGESCHLAGEN, ANNEHMEN, ABLEHNEN, ZURUECKSTELLEN, UMGESETZT, VERZUG, or a {@link Wirksamkeit} */
    public record Schritt(int nr, String art, String text, String wer, Instant am) {}

    public boolean vonSelbst() {
        return vorgeschlagenVon.isEmpty();
    }
}

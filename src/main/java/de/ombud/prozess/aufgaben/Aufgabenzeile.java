package de.ombud.prozess.aufgaben;

import java.time.Instant;

/**
 * A task on the page and on its card.
 *
 * @param vorgang Aktenzeichen, or the number of a callback or a measure
 * @param thema code; empty where the task is about no single matter
 * @param berichtsteil part of the yearly report; empty where the task is not about one
 * @param faellig null where it has no clock
 * @param bearbeitung user name of the holder; empty where nobody took it
 * @param gruppe id of the group whose it is
 * @param zurueckgegeben whether an answer came back from its release
 * @param fuer user name of whoever is not there, where the holder covers for them; empty otherwise
 */
record Aufgabenzeile(
        String id,
        String vorgang,
        String name,
        String thema,
        String berichtsteil,
        Instant faellig,
        String bearbeitung,
        String gruppe,
        boolean notlage,
        boolean vielleichtNotlage,
        boolean vielleichtWiderspruch,
        boolean rueckfrageOffen,
        boolean zurueckgegeben,
        String fuer) {

    public boolean inVertretung() {
        return !fuer.isEmpty();
    }

    public boolean gehoertZuFall() {
        return vorgang.startsWith("KR-");
    }

    public Dringlichkeit dringlichkeit(Instant jetzt) {
        return Dringlichkeit.von(faellig, jetzt);
    }
}

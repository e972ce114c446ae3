package de.ombud.system.rahmen;

import de.ombud.system.Angemeldet;
import java.util.Map;
import java.util.Optional;

/** A part of the start page, brought by the room that knows the matter: a bean with an {@code @Order} and a template of its own. */
public interface Startabschnitt {

    /** What is to be shown; empty where there is nothing for this person. */
    Optional<Inhalt> zu(Angemeldet wer);

    /**
     * A template with what it shows; beside {@code angaben} it knows {@code ort}, the time zone of what is written.
     *
     * @param vorlage for example "aufgaben/start"; its fragment is called "start"
     */
    record Inhalt(String vorlage, Map<String, Object> angaben) {

        public Inhalt {
            angaben = Map.copyOf(angaben);
        }
    }

    /** A number that leads to what it counts. @param schluessel of its words in the messages, which get the number as {0} */
    record Zahl(String schluessel, long anzahl, String adresse, boolean draengt) {}
}

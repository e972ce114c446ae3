package de.ombud.akte;

import java.util.Map;
import java.util.Optional;

/**
 * A section of the page of the case, brought by the room that knows the matter: a bean of that room, with a template of its own. The
 * room decides who sees the section; that the person may see the case at all is already decided.
 */
public interface Aktenabschnitt {

    Rang rang();

    /** What is to be shown; empty where there is nothing, or nothing for this person. */
    Optional<Inhalt> zu(Akteneinsicht einsicht);

    /**
     * A template with what it shows. Beside {@code angaben} each template knows {@code akte} as the person may see it, {@code ort} (the
     * time zone of what is written), {@code themen} (titles by code), {@code gemeint} (number of the Anliegen that a task is about,
     * or 0) and {@code ziel}: null on the page, "_blank" beside the form of a task, for {@code th:target} of links.
     *
     * @param vorlage for example "anlage/abschnitt"
     * @param fragment name of the fragment in it
     * @param angaben in the template as {@code angaben.<name>}
     */
    record Inhalt(String vorlage, String fragment, Map<String, Object> angaben) {

        public Inhalt {
            angaben = Map.copyOf(angaben);
        }
    }
}

package de.ombud.prozess.ausschluss;

import de.ombud.vorgang.Aktenzeichen;
import java.util.Optional;

/** A task that some of those whom it lies before must not take. */
public interface Aufgabenvorbehalt {

    /**
     * @param aufgabe its id in the model
     * @param person user name
     * @return why not; empty where they may
     */
    Optional<String> gegen(String aufgabe, Aktenzeichen fall, String person);
}

package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;

/**
 * Who is in the case, or where they are reached, was recorded wrongly.
 *
 * @param bisher the whole case as it was until now
 * @param jemandAnderes whether it is somebody else, by more than a slip of the pen
 */
public record PersonBerichtigt(Aktenzeichen aktenzeichen, Akte bisher, boolean jemandAnderes) implements Fallereignis {

    /** Events may be logged. */
    @Override
    public String toString() {
        return "PersonBerichtigt " + aktenzeichen;
    }
}

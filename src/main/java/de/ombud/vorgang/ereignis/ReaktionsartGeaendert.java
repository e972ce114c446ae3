package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Reaktionsart;

/** A case turned out to be another kind of contact than it was recorded as. @param wer user name */
public record ReaktionsartGeaendert(Aktenzeichen aktenzeichen, Reaktionsart bisher, Reaktionsart neu, String wer)
        implements Fallereignis {}

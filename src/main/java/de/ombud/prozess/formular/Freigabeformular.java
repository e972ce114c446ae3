package de.ombud.prozess.formular;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;

/** What a second pair of eyes says about a text, whatever the text is. */
public record Freigabeformular(
        @Feld(pflicht = true) Freigabe freigabe,

        @Feld(pflicht = true, wenn = "freigabe=ZURUECKGEBEN", laenge = Feld.VERMERK, mehrzeilig = true)
        String freigabehinweis)
        implements Eingabe {

    private enum Freigabe {
        FREIGEBEN,
        ZURUECKGEBEN
    }

    public boolean gibtFrei() {
        return freigabe == Freigabe.FREIGEBEN;
    }
}

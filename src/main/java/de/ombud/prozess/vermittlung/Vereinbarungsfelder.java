package de.ombud.prozess.vermittlung;

import de.ombud.prozess.formular.Formularwerte;
import de.ombud.vermittlung.Vereinbarungstext;

/** The fields of an agreement, the same in both forms that ask for one. */
final class Vereinbarungsfelder {

    static final String VEREINBARUNG = "vereinbarung";
    static final String VERANTWORTLICH = "verantwortlich";
    static final String BIS = "bis";
    static final String KEIN_VERWALTUNGSAKT = "keinVerwaltungsakt";

    private Vereinbarungsfelder() {}

    static Vereinbarungstext lies(Formularwerte werte) {
        return new Vereinbarungstext(
                werte.text(VEREINBARUNG),
                werte.text(VERANTWORTLICH),
                werte.datum(BIS).orElse(null),
                werte.angekreuzt(KEIN_VERWALTUNGSAKT));
    }
}

package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vereinbarungstext;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vermittlung.Vermittlungsergebnis;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** How the joint talk ended, with the agreement where there is one. */
@ImModell("vermittlungsgespraechGefuehrt")
class VermittlungsgespraechGefuehrt implements Aufgabenende<VermittlungsgespraechGefuehrt.Formular> {

    record Formular(
            @Feld(pflicht = true) LocalDate gespraechAm,
            @Feld(pflicht = true) Ausgang gespraechsausgang,

            @Feld(
                    pflicht = true,
                    wenn = "gespraechsausgang=EINIGUNG|TEILEINIGUNG",
                    laenge = Feld.LANG,
                    mehrzeilig = true)
            String vereinbarung,

            @Feld(pflicht = true, wenn = "gespraechsausgang=EINIGUNG|TEILEINIGUNG")
            String verantwortlich,

            @Feld(pflicht = true, wenn = "gespraechsausgang=EINIGUNG|TEILEINIGUNG")
            LocalDate bis,

            @Feld(pflicht = true, wenn = "gespraechsausgang=EINIGUNG|TEILEINIGUNG")
            boolean keinVerwaltungsakt)
            implements Eingabe {

        Vereinbarungstext text() {
            return new Vereinbarungstext(vereinbarung, verantwortlich, bis, keinVerwaltungsakt);
        }
    }

    private enum Ausgang {
        EINIGUNG,
        TEILEINIGUNG,
        KEINE_EINIGUNG
    }

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    VermittlungsgespraechGefuehrt(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        LocalDate tag = formular.gespraechAm();
        Ausgang ausgang = formular.gespraechsausgang();
        Aktenzeichen fall = Fall.von(task);
        int weg = VermittlungProzess.WEG_NR.von(task);
        if (ausgang == Ausgang.KEINE_EINIGUNG) {
            vermittlungen.ohneEinigung(fall, weg, tag, handelnder.name());
        } else {
            Vermittlungsergebnis umfang = Vermittlungsergebnis.valueOf(ausgang.name());
            vermittlungen.vereinbaren(fall, weg, tag, umfang, formular.text(), handelnder.name());
        }
        VermittlungProzess.EINIGUNG.setzen(task, ausgang != Ausgang.KEINE_EINIGUNG);
    }
}

package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vermittlung.Vermittlungsergebnis;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** How the joint talk ended, with the agreement where there is one. */
@ImModell("vermittlungsgespraechGefuehrt")
@Felder({
    "gespraechAm",
    "gespraechsausgang",
    Vereinbarungsfelder.VEREINBARUNG,
    Vereinbarungsfelder.VERANTWORTLICH,
    Vereinbarungsfelder.BIS,
    Vereinbarungsfelder.KEIN_VERWALTUNGSAKT
})
class VermittlungsgespraechGefuehrt implements TaskListener {

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
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        LocalDate tag = werte.pflichtdatum("gespraechAm", "Bitte den Tag des Vermittlungsgesprächs angeben.");
        Ausgang ausgang =
                werte.pflichtauswahl("gespraechsausgang", Ausgang.class, "Bitte angeben, wie das Gespräch ausging.");
        Aktenzeichen fall = Fall.von(task);
        int weg = VermittlungProzess.WEG_NR.von(task);
        if (ausgang == Ausgang.KEINE_EINIGUNG) {
            vermittlungen.ohneEinigung(fall, weg, tag, handelnder.name());
        } else {
            Vermittlungsergebnis umfang = Vermittlungsergebnis.valueOf(ausgang.name());
            vermittlungen.vereinbaren(fall, weg, tag, umfang, Vereinbarungsfelder.lies(werte), handelnder.name());
        }
        VermittlungProzess.EINIGUNG.setzen(task, ausgang != Ausgang.KEINE_EINIGUNG);
    }
}

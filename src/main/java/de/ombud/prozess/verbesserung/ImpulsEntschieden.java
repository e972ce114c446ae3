package de.ombud.prozess.verbesserung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsentscheidung;
import de.ombud.verbesserung.Impulsnummer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The leadership accepts a proposal, turns it down or puts it off. */
@ImModell("impulsEntschieden")
@Felder({"entscheidung", "massnahme", "verantwortlich", "person", "faelligBis", "grund", "zurueckgestelltBis"})
class ImpulsEntschieden implements TaskListener {

    private final Impulse impulse;
    private final Handelnder handelnder;

    ImpulsEntschieden(Impulse impulse, Handelnder handelnder) {
        this.impulse = impulse;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Impulsentscheidung entscheidung =
                werte.pflichtauswahl("entscheidung", Impulsentscheidung.class, "Bitte entscheiden.");
        Impulsnummer nummer = new Impulsnummer(VerbesserungProzess.IMPULS.von(task));
        String wer = handelnder.name();
        switch (entscheidung) {
            case ANNEHMEN ->
                impulse.annehmen(
                        nummer,
                        verantwortlich(werte),
                        werte.datum("faelligBis").orElse(null),
                        werte.pflichttext("massnahme", "Bitte beschreiben, was getan wird."),
                        wer);
            case ABLEHNEN ->
                impulse.ablehnen(nummer, werte.pflichttext("grund", "Bitte die Ablehnung begründen."), wer);
            case ZURUECKSTELLEN ->
                impulse.zurueckstellen(
                        nummer,
                        werte.pflichtdatum("zurueckgestelltBis", "Bitte angeben, bis wann."),
                        werte.pflichttext("grund", "Bitte begründen, warum gewartet wird."),
                        wer);
        }
        VerbesserungProzess.IMPULSENTSCHEIDUNG.setzen(task, entscheidung.name());
    }

    /** A colleague counts before a group. */
    private static String verantwortlich(Formularwerte werte) {
        String person = werte.text("person");
        return person.isEmpty() ? werte.text("verantwortlich") : person;
    }
}

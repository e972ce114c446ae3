package de.ombud.prozess.verbesserung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsentscheidung;
import de.ombud.verbesserung.Impulsnummer;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The leadership accepts a proposal, turns it down or puts it off. */
@ImModell("impulsEntschieden")
class ImpulsEntschieden implements Aufgabenende<ImpulsEntschieden.Formular> {

    record Formular(
            @Feld(pflicht = true) Impulsentscheidung entscheidung,

            @Feld(pflicht = true, wenn = "entscheidung=ANNEHMEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String massnahme,

            @Feld String verantwortlich,
            @Feld(laenge = 64) String person,
            @Feld LocalDate faelligBis,

            @Feld(
                    pflicht = true,
                    wenn = "entscheidung=ABLEHNEN|ZURUECKSTELLEN",
                    laenge = Feld.VERMERK,
                    mehrzeilig = true)
            String grund,

            @Feld(pflicht = true, wenn = "entscheidung=ZURUECKSTELLEN")
            LocalDate zurueckgestelltBis)
            implements Eingabe {}

    private final Impulse impulse;
    private final Handelnder handelnder;

    ImpulsEntschieden(Impulse impulse, Handelnder handelnder) {
        this.impulse = impulse;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Impulsentscheidung entscheidung = formular.entscheidung();
        Impulsnummer nummer = new Impulsnummer(VerbesserungProzess.IMPULS.von(task));
        String wer = handelnder.name();
        switch (entscheidung) {
            case ANNEHMEN ->
                impulse.annehmen(nummer, verantwortlich(formular), formular.faelligBis(), formular.massnahme(), wer);
            case ABLEHNEN -> impulse.ablehnen(nummer, formular.grund(), wer);
            case ZURUECKSTELLEN -> impulse.zurueckstellen(nummer, formular.zurueckgestelltBis(), formular.grund(), wer);
        }
        VerbesserungProzess.IMPULSENTSCHEIDUNG.setzen(task, entscheidung.name());
    }

    /** A colleague counts before a group. */
    private static String verantwortlich(Formular formular) {
        String person = formular.person();
        return person.isEmpty() ? formular.verantwortlich() : person;
    }
}

package de.ombud.prozess.anfrage;

import de.ombud.anfrage.Anfrageantwort;
import de.ombud.anfrage.Anfragen;
import de.ombud.anfrage.Erledigung;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The competent office says how the request is dealt with. */
@ImModell("anfrageErledigt")
class AnfrageErledigt implements Aufgabenende<AnfrageErledigt.Formular> {

    record Formular(
            @Feld(pflicht = true) Erledigung erledigung,
            @Feld(pflicht = true) Instant erledigtAm,

            @Feld(pflicht = true, wenn = "erledigung=TEILWEISE|ABGELEHNT", laenge = Feld.VERMERK, mehrzeilig = true)
            String grund,

            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String vermerk)
            implements Eingabe {}

    private final Anfragen anfragen;
    private final Handelnder handelnder;

    AnfrageErledigt(Anfragen anfragen, Handelnder handelnder) {
        this.anfragen = anfragen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Anfrageantwort antwort =
                new Anfrageantwort(formular.erledigung(), formular.erledigtAm(), formular.grund(), formular.vermerk());
        anfragen.erledigen(Fall.von(task), AnfrageProzess.WEG_NR.von(task), antwort, handelnder.name());
        AnfrageProzess.BEANTWORTET.setzen(task, antwort.erledigung().istAntwort());
    }
}

package de.ombud.prozess.anfrage;

import de.ombud.anfrage.Anfrageantwort;
import de.ombud.anfrage.Anfragen;
import de.ombud.anfrage.Erledigung;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The steps of {@code anfrage.bpmn} that no person takes. */
@ImModell("anfrageschritte")
public class Anfrageschritte {

    private final Anfragen anfragen;
    private final Handelnder handelnder;

    Anfrageschritte(Anfragen anfragen, Handelnder handelnder) {
        this.anfragen = anfragen;
        this.handelnder = handelnder;
    }

    record AnfrageErledigt(
            @Feld(pflicht = true) Erledigung erledigung,
            @Feld(pflicht = true) Instant erledigtAm,

            @Feld(pflicht = true, wenn = "erledigung=TEILWEISE|ABGELEHNT", laenge = Feld.VERMERK, mehrzeilig = true)
            String grund,

            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String vermerk)
            implements Eingabe {}

    /** The competent office says how the request is dealt with. */
    @Aufgabe
    Aufgabenende<AnfrageErledigt> anfrageErledigt() {
        return Aufgabenende.mit(AnfrageErledigt.class, (task, formular) -> {
            Anfrageantwort antwort = new Anfrageantwort(
                    formular.erledigung(), formular.erledigtAm(), formular.grund(), formular.vermerk());
            anfragen.erledigen(Fall.von(task), AnfrageProzess.WEG_NR.von(task), antwort, handelnder.name());
            AnfrageProzess.BEANTWORTET.setzen(task, antwort.erledigung().istAntwort());
        });
    }

    public void abgeben(VariableScope scope) {
        anfragen.abgeben(Fall.von(scope), AnfrageProzess.WEG_NR.von(scope));
    }
}

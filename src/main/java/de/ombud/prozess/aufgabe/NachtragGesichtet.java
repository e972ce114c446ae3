package de.ombud.prozess.aufgabe;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.modell.SichtungProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Bearbeitung;
import de.ombud.weg.Hinweise;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** An addition is read when somebody has decided about every sign in it, not before. */
@ImModell("nachtragGesichtet")
@Felder("sichtungsvermerk")
class NachtragGesichtet implements TaskListener {

    private final Bearbeitung bearbeitung;
    private final Hinweise hinweise;

    NachtragGesichtet(Bearbeitung bearbeitung, Hinweise hinweise) {
        this.bearbeitung = bearbeitung;
        this.hinweise = hinweise;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Aktenzeichen fall = Fall.von(task);
        int nr = SichtungProzess.NACHTRAG_NR.von(task);
        if (hinweise.zu(fall).stream().anyMatch(h -> h.istOffen() && h.stehtInNachtrag(nr))) {
            throw new Eingabefehler("hinweise", "Bitte zuerst über die Hinweise aus dem Nachtrag entscheiden.");
        }
        bearbeitung.nachtragSichten(fall, nr, werte.text("sichtungsvermerk"));
    }
}

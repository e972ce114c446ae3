package de.ombud.prozess.anliegen;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.Bewertung;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The area rates its Anliegen or says that it is not competent. */
@ImModell("anliegenBearbeitet")
@Felder({"zustaendigkeit", "ergebnis", "abhilfe", "stellungnahme", "neuerBereich", "ablehnungsgrund"})
class AnliegenBearbeitet implements TaskListener {

    private enum Zustaendigkeit {
        JA,
        NEIN
    }

    private final Bearbeitung bearbeitung;
    private final Handelnder handelnder;

    AnliegenBearbeitet(Bearbeitung bearbeitung, Handelnder handelnder) {
        this.bearbeitung = bearbeitung;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        boolean zustaendig =
                werte.auswahl("zustaendigkeit", Zustaendigkeit.class).orElse(Zustaendigkeit.JA) == Zustaendigkeit.JA;
        Aktenzeichen fall = Fall.von(task);
        int nr = AnliegenProzess.ANLIEGEN_NR.von(task);
        if (zustaendig) {
            bearbeitung.bewerten(fall, nr, bewertung(werte), handelnder.name());
        } else {
            String grund =
                    werte.pflichttext("ablehnungsgrund", "Bitte begründen, warum der Bereich nicht zuständig ist.");
            Bereich vorschlag = werte.auswahl("neuerBereich", Bereich.class).orElse(null);
            int ablehnungen = bearbeitung.ablehnen(fall, nr, grund, vorschlag, handelnder.name());
            AnliegenProzess.ABLEHNUNGEN.setzen(task, ablehnungen);
        }
        AnliegenProzess.ZUSTAENDIG.setzen(task, zustaendig);
    }

    private static Bewertung bewertung(Formularwerte werte) {
        return new Bewertung(
                werte.auswahl("ergebnis", Ergebnis.class).orElse(null),
                werte.auswahl("abhilfe", Abhilfe.class).orElse(null),
                werte.text("stellungnahme"));
    }
}

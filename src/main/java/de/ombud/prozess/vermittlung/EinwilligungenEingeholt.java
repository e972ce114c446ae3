package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.system.Eingabefehler;
import de.ombud.vermittlung.Einwilligungsform;
import de.ombud.vermittlung.NeueEinwilligung;
import de.ombud.vermittlung.Seite;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vorgang.Aktenzeichen;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What both sides said, unless it was recorded before on the page of the mediation. */
@ImModell("einwilligungenEingeholt")
@Felder({"einwilligungKunde", "formKunde", "vermerkKunde", "einwilligungJobcenter", "formJobcenter", "vermerkJobcenter"
})
class EinwilligungenEingeholt implements TaskListener {

    private enum Antwort {
        ERTEILT,
        VERWEIGERT,
        ERFASST
    }

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    EinwilligungenEingeholt(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        List<NeueEinwilligung> gesagt = new ArrayList<>();
        gesagt.addAll(gesagt(werte, Seite.KUNDE, "Kunde"));
        gesagt.addAll(gesagt(werte, Seite.JOBCENTER, "Jobcenter"));
        Aktenzeichen fall = Fall.von(task);
        int weg = VermittlungProzess.WEG_NR.von(task);
        gesagt.forEach(neu -> vermittlungen.einwilligungErfassen(fall, weg, neu, handelnder.name()));
        boolean beide = vermittlungen.einwilligungenAbschliessen(fall, weg, handelnder.name());
        VermittlungProzess.EINGEWILLIGT.setzen(task, beide);
    }

    private static List<NeueEinwilligung> gesagt(Formularwerte werte, Seite seite, String feld) {
        Antwort antwort =
                werte.pflichtauswahl("einwilligung" + feld, Antwort.class, "Bitte die Antwort beider Seiten angeben.");
        if (antwort == Antwort.ERFASST) {
            return List.of();
        }
        boolean erteilt = antwort == Antwort.ERTEILT;
        Einwilligungsform form =
                werte.auswahl("form" + feld, Einwilligungsform.class).orElse(null);
        String vermerk = werte.text("vermerk" + feld);
        if (erteilt && form == null) {
            throw new Eingabefehler("form" + feld, "Bitte angeben, ob schriftlich oder mündlich eingewilligt wurde.");
        }
        if (erteilt && form == Einwilligungsform.MUENDLICH && vermerk.isEmpty()) {
            throw new Eingabefehler(
                    "vermerk" + feld, "Eine mündliche Einwilligung braucht einen Vermerk: wer hat wann was gesagt?");
        }
        return List.of(new NeueEinwilligung(seite, erteilt, erteilt ? form : null, vermerk));
    }
}

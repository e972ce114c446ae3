package de.ombud.prozess.befangenheit;

import de.ombud.befangenheit.Befangenheiten;
import de.ombud.befangenheit.Entscheidung;
import de.ombud.befangenheit.NeueZustaendigkeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The Geschäftsführung decides about a doubt or passes one about itself on. */
@ImModell("ueberBefangenheitEntschieden")
@Felder({"entscheidung", "betroffene", "neueZustaendigkeit", "begruendung"})
class UeberBefangenheitEntschieden implements TaskListener {

    private enum Wahl {
        BEGRUENDET,
        UNBEGRUENDET,
        AUFSICHT
    }

    private final Befangenheiten befangenheiten;
    private final Handelnder handelnder;

    UeberBefangenheitEntschieden(Befangenheiten befangenheiten, Handelnder handelnder) {
        this.befangenheiten = befangenheiten;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Wahl wahl = werte.pflichtauswahl("entscheidung", Wahl.class, "Bitte entscheiden.");
        Aktenzeichen fall = Fall.von(task);
        int weg = BefangenheitProzess.WEG_NR.von(task);
        if (wahl == Wahl.AUFSICHT) {
            befangenheiten.abgeben(fall, weg, werte.text("begruendung"), handelnder.name());
        } else {
            Entscheidung entscheidung = new Entscheidung(
                    wahl == Wahl.BEGRUENDET,
                    werte.text("betroffene"),
                    werte.auswahl("neueZustaendigkeit", NeueZustaendigkeit.class)
                            .orElse(null),
                    werte.text("begruendung"));
            befangenheiten.entscheiden(fall, weg, entscheidung, "", handelnder.name());
            BefangenheitProzess.BEGRUENDET.setzen(task, entscheidung.begruendet());
        }
        BefangenheitProzess.AN_DIE_AUFSICHT.setzen(task, wahl == Wahl.AUFSICHT);
    }
}

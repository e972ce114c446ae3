package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Eignungspruefung;
import de.ombud.vermittlung.Vermittlungen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("eignungGeprueft")
@Felder({"geeignet", "eignungsgrund", "notlage", "notlagetermin"})
class EignungGeprueft implements TaskListener {

    private enum Eignung {
        JA,
        NEIN
    }

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    EignungGeprueft(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Eignung eignung =
                werte.pflichtauswahl("geeignet", Eignung.class, "Bitte entscheiden, ob sich eine Vermittlung eignet.");
        boolean notlage = werte.angekreuzt("notlage");
        Eignungspruefung pruefung = new Eignungspruefung(
                eignung == Eignung.JA,
                werte.text("eignungsgrund"),
                notlage,
                notlage ? werte.datum("notlagetermin").orElse(null) : null);
        vermittlungen.eignungFeststellen(
                Fall.von(task), VermittlungProzess.WEG_NR.von(task), pruefung, handelnder.name());
        VermittlungProzess.GEEIGNET.setzen(task, pruefung.geeignet());
    }
}

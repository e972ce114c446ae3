package de.ombud.prozess.rechtsbehelf;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.rechtsbehelf.Belehrung;
import de.ombud.rechtsbehelf.Bescheid;
import de.ombud.rechtsbehelf.Rechtsbehelfe;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The Widerspruchsstelle takes the remedy over, or says that it is none. */
@ImModell("rechtsbehelfUebernommen")
@Felder({"uebernahme", "postaufgabe", "belehrung", "uebernahmevermerk", "ablehnungsgrund"})
class RechtsbehelfUebernommen implements TaskListener {

    private enum Uebernahme {
        UEBERNOMMEN,
        KEIN_RECHTSBEHELF
    }

    private final Rechtsbehelfe rechtsbehelfe;
    private final Handelnder handelnder;

    RechtsbehelfUebernommen(Rechtsbehelfe rechtsbehelfe, Handelnder handelnder) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        boolean uebernommen = werte.pflichtauswahl(
                        "uebernahme", Uebernahme.class, "Bitte angeben, ob Sie den Rechtsbehelf übernehmen.")
                == Uebernahme.UEBERNOMMEN;
        Aktenzeichen fall = Fall.von(task);
        int nr = RechtsbehelfProzess.WEG_NR.von(task);
        if (uebernommen) {
            if (!werte.text("postaufgabe").isEmpty()) {
                rechtsbehelfe.bescheidFestlegen(fall, nr, bescheid(werte), handelnder.name());
            }
            rechtsbehelfe.uebernehmen(fall, nr, werte.text("uebernahmevermerk"), handelnder.name());
        } else {
            String grund = werte.pflichttext("ablehnungsgrund", "Bitte begründen, warum es kein Rechtsbehelf ist.");
            rechtsbehelfe.zurueckgeben(fall, nr, grund, handelnder.name());
        }
        RechtsbehelfProzess.UEBERNOMMEN.setzen(task, uebernommen);
    }

    private static Bescheid bescheid(Formularwerte werte) {
        return new Bescheid(
                werte.pflichtdatum("postaufgabe", "Bitte angeben, wann der Bescheid zur Post ging."),
                werte.auswahl("belehrung", Belehrung.class).orElse(Belehrung.UNBEKANNT));
    }
}

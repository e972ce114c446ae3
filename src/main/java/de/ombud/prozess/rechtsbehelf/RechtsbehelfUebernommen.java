package de.ombud.prozess.rechtsbehelf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.rechtsbehelf.Belehrung;
import de.ombud.rechtsbehelf.Bescheid;
import de.ombud.rechtsbehelf.Rechtsbehelfe;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The Widerspruchsstelle takes the remedy over, or says that it is none. */
@ImModell("rechtsbehelfUebernommen")
class RechtsbehelfUebernommen implements Aufgabenende<RechtsbehelfUebernommen.Formular> {

    record Formular(
            @Feld(pflicht = true) Uebernahme uebernahme,
            @Feld LocalDate postaufgabe,
            @Feld(sonst = "UNBEKANNT") Belehrung belehrung,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String uebernahmevermerk,

            @Feld(pflicht = true, wenn = "uebernahme=KEIN_RECHTSBEHELF", laenge = Feld.VERMERK, mehrzeilig = true)
            String ablehnungsgrund)
            implements Eingabe {}

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
    public void beende(DelegateTask task, Formular formular) {
        boolean uebernommen = formular.uebernahme() == Uebernahme.UEBERNOMMEN;
        Aktenzeichen fall = Fall.von(task);
        int nr = RechtsbehelfProzess.WEG_NR.von(task);
        if (uebernommen) {
            if (formular.postaufgabe() != null) {
                rechtsbehelfe.bescheidFestlegen(fall, nr, bescheid(formular), handelnder.name());
            }
            rechtsbehelfe.uebernehmen(fall, nr, formular.uebernahmevermerk(), handelnder.name());
        } else {
            String grund = formular.ablehnungsgrund();
            rechtsbehelfe.zurueckgeben(fall, nr, grund, handelnder.name());
        }
        RechtsbehelfProzess.UEBERNOMMEN.setzen(task, uebernommen);
    }

    private static Bescheid bescheid(Formular formular) {
        return new Bescheid(formular.postaufgabe(), formular.belehrung());
    }
}

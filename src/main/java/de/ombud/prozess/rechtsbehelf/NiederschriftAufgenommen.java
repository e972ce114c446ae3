package de.ombud.prozess.rechtsbehelf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.rechtsbehelf.Rechtsbehelfe;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The front desk has written the remedy down with the person, or says why not. */
@ImModell("niederschriftAufgenommen")
class NiederschriftAufgenommen implements Aufgabenende<NiederschriftAufgenommen.Formular> {

    record Formular(
            @Feld(pflicht = true) Niederschrift niederschrift,

            @Feld(pflicht = true, wenn = "niederschrift=AUFGENOMMEN", laenge = Feld.LANG, mehrzeilig = true)
            String niederschrifttext,

            @Feld(pflicht = true, wenn = "niederschrift=NICHT_AUFGENOMMEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String hinderungsgrund)
            implements Eingabe {}

    private enum Niederschrift {
        AUFGENOMMEN,
        NICHT_AUFGENOMMEN
    }

    private final Rechtsbehelfe rechtsbehelfe;
    private final Handelnder handelnder;

    NiederschriftAufgenommen(Rechtsbehelfe rechtsbehelfe, Handelnder handelnder) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        boolean aufgenommen = formular.niederschrift() == Niederschrift.AUFGENOMMEN;
        Aktenzeichen fall = Fall.von(task);
        int nr = RechtsbehelfProzess.WEG_NR.von(task);
        if (aufgenommen) {
            String text = formular.niederschrifttext();
            rechtsbehelfe.niederschriftAufnehmen(fall, nr, text, handelnder.name());
        } else {
            String grund = formular.hinderungsgrund();
            rechtsbehelfe.ohneNiederschrift(fall, nr, grund, handelnder.name());
        }
        RechtsbehelfProzess.NIEDERSCHRIFT_AUFGENOMMEN.setzen(task, aufgenommen);
    }
}

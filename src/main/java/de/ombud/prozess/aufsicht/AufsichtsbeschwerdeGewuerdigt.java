package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.JaNein;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The owner accepts the statement or asks again. */
@ImModell("aufsichtsbeschwerdeGewuerdigt")
class AufsichtsbeschwerdeGewuerdigt implements Aufgabenende<AufsichtsbeschwerdeGewuerdigt.Formular> {

    record Formular(
            @Feld(pflicht = true) JaNein ausreichend,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String wuerdigung)
            implements Eingabe {}

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    AufsichtsbeschwerdeGewuerdigt(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        boolean ausreichend = formular.ausreichend() == JaNein.JA;
        stellungnahmen.wuerdigen(
                Fall.von(task),
                AufsichtProzess.WEG_NR.von(task),
                ausreichend,
                formular.wuerdigung(),
                handelnder.name());
        AufsichtProzess.AUSREICHEND.setzen(task, ausreichend);
    }
}

package de.ombud.prozess.anliegen;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.fall.Bearbeitung;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("zustaendigkeitEntschieden")
class ZustaendigkeitEntschieden implements Aufgabenende<ZustaendigkeitEntschieden.Formular> {

    record Formular(
            @Feld(pflicht = true) Bereich entschiedenerBereich,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String begruendung)
            implements Eingabe {}

    private final Bearbeitung bearbeitung;
    private final Handelnder handelnder;

    ZustaendigkeitEntschieden(Bearbeitung bearbeitung, Handelnder handelnder) {
        this.bearbeitung = bearbeitung;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Bereich bereich = formular.entschiedenerBereich();
        String grund = formular.begruendung();
        bearbeitung.zustaendigkeitEntscheiden(
                Fall.von(task), AnliegenProzess.ANLIEGEN_NR.von(task), bereich, grund, handelnder.name());
    }
}

package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Nachschauwert;
import de.ombud.vermittlung.Vermittlungen;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("einhaltungNachgehalten")
class EinhaltungNachgehalten implements Aufgabenende<EinhaltungNachgehalten.Formular> {

    record Formular(
            @Feld(pflicht = true) Nachschauwert nachschau,

            @Feld(pflicht = true, wenn = "nachschau=NICHT_EINGEHALTEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String nachschauvermerk)
            implements Eingabe {}

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    EinhaltungNachgehalten(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Nachschauwert wert = formular.nachschau();
        String vermerk =
                wert == Nachschauwert.NICHT_EINGEHALTEN ? formular.nachschauvermerk() : formular.nachschauvermerk();
        vermittlungen.nachschauen(
                Fall.von(task), VermittlungNachschauProzess.WEG_NR.von(task), wert, vermerk, handelnder.name());
        VermittlungNachschauProzess.NACHSCHAU.setzen(task, wert.name());
    }
}

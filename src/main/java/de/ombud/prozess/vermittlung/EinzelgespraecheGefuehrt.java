package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vermittlungen;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("einzelgespraecheGefuehrt")
class EinzelgespraecheGefuehrt implements Aufgabenende<EinzelgespraecheGefuehrt.Formular> {

    record Formular(@Feld LocalDate gespraechKunde, @Feld LocalDate gespraechJobcenter) implements Eingabe {}

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    EinzelgespraecheGefuehrt(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        vermittlungen.einzelgespraecheFuehren(
                Fall.von(task),
                VermittlungProzess.WEG_NR.von(task),
                formular.gespraechKunde(),
                formular.gespraechJobcenter(),
                handelnder.name());
    }
}

package de.ombud.prozess.sichtung;

import de.ombud.frist.Stufe;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.Massnahmeformular;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Who leads says how what is unread or undecided gets read and decided. */
@ImModell("versaeumteSichtungGeklaert")
class VersaeumteSichtungGeklaert implements Aufgabenende<Massnahmeformular> {

    private final Sichtfrist sichtfrist;
    private final Handelnder handelnder;

    VersaeumteSichtungGeklaert(Sichtfrist sichtfrist, Handelnder handelnder) {
        this.sichtfrist = sichtfrist;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Massnahmeformular formular) {
        Stufe stufe = task.getTaskDefinitionKey().equals(SichtfristProzess.UEBER_VERSAEUMTE_SICHTUNG_ENTSCHEIDEN)
                ? Stufe.LEITUNG
                : Stufe.GRENZE;
        sichtfrist.klaeren(Fall.von(task), stufe, formular.massnahme(), handelnder.name());
    }
}

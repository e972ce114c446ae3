package de.ombud.prozess.sichtung;

import de.ombud.frist.Stufe;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Who leads says how what is unread or undecided gets read and decided. */
@ImModell("versaeumteSichtungGeklaert")
@Felder("massnahme")
class VersaeumteSichtungGeklaert implements TaskListener {

    private final Sichtfrist sichtfrist;
    private final Handelnder handelnder;

    VersaeumteSichtungGeklaert(Sichtfrist sichtfrist, Handelnder handelnder) {
        this.sichtfrist = sichtfrist;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        String massnahme = Formularwerte.von(task).pflichttext("massnahme", "Bitte angeben, was jetzt geschieht.");
        Stufe stufe = task.getTaskDefinitionKey().equals(SichtfristProzess.UEBER_VERSAEUMTE_SICHTUNG_ENTSCHEIDEN)
                ? Stufe.LEITUNG
                : Stufe.GRENZE;
        sichtfrist.klaeren(Fall.von(task), stufe, massnahme, handelnder.name());
    }
}

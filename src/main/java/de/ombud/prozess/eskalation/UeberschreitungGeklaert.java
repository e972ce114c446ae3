package de.ombud.prozess.eskalation;

import de.ombud.eskalation.Eskalationen;
import de.ombud.frist.Stufe;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Bereichsleitung or Geschäftsführung says what happens with a case that is late. */
@ImModell("ueberschreitungGeklaert")
@Felder("massnahme")
class UeberschreitungGeklaert implements TaskListener {

    private final Eskalationen eskalationen;
    private final Handelnder handelnder;

    UeberschreitungGeklaert(Eskalationen eskalationen, Handelnder handelnder) {
        this.eskalationen = eskalationen;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        String massnahme = werte.pflichttext("massnahme", "Bitte angeben, was jetzt geschieht.");
        eskalationen.klaeren(Fall.von(task), stufe(task).name(), massnahme, handelnder.name());
    }

    private static Stufe stufe(DelegateTask task) {
        return task.getTaskDefinitionKey().equals(EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN)
                ? Stufe.LEITUNG
                : Stufe.GRENZE;
    }
}

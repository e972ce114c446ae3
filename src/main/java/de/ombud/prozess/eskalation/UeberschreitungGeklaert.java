package de.ombud.prozess.eskalation;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eskalation.Eskalationen;
import de.ombud.frist.Stufe;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Bereichsleitung or Geschäftsführung says what happens with a case that is late. */
@ImModell("ueberschreitungGeklaert")
class UeberschreitungGeklaert implements Aufgabenende<UeberschreitungGeklaert.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String massnahme) implements Eingabe {}

    private final Eskalationen eskalationen;
    private final Handelnder handelnder;

    UeberschreitungGeklaert(Eskalationen eskalationen, Handelnder handelnder) {
        this.eskalationen = eskalationen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        String massnahme = formular.massnahme();
        eskalationen.klaeren(Fall.von(task), stufe(task).name(), massnahme, handelnder.name());
    }

    private static Stufe stufe(DelegateTask task) {
        return task.getTaskDefinitionKey().equals(EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN)
                ? Stufe.LEITUNG
                : Stufe.GRENZE;
    }
}

package de.ombud.prozess.vertretung;

import de.ombud.prozess.ImModell;
import de.ombud.vertretung.Abwesenheiten;
import org.camunda.bpm.engine.delegate.DelegateExecution;

@ImModell("vertretungsschritte")
public class Vertretungsschritte {

    private final Vertretungsabgleich abgleich;
    private final Abwesenheiten abwesenheiten;

    Vertretungsschritte(Vertretungsabgleich abgleich, Abwesenheiten abwesenheiten) {
        this.abgleich = abgleich;
        this.abwesenheiten = abwesenheiten;
    }

    public void geben(DelegateExecution execution) {
        abgleich.gleicheAb();
        abwesenheiten.raeumeAuf();
    }
}

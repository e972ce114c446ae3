package de.ombud.prozess.vertretung;

import de.ombud.prozess.ImModell;
import de.ombud.vertretung.Abwesenheiten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.ApplicationEventPublisher;

@ImModell("vertretungsschritte")
public class Vertretungsschritte {

    private final Vertretungsabgleich abgleich;
    private final Abwesenheiten abwesenheiten;

    private final ApplicationEventPublisher ereignisse;

    Vertretungsschritte(
            Vertretungsabgleich abgleich, Abwesenheiten abwesenheiten, ApplicationEventPublisher ereignisse) {
        this.abgleich = abgleich;
        this.abwesenheiten = abwesenheiten;
        this.ereignisse = ereignisse;
    }

    public void geben(DelegateExecution execution) {
        abgleich.gleicheAb();
        abwesenheiten.raeumeAuf();
        ereignisse.publishEvent(new VertretungGeregelt());
    }
}

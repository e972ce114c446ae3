package de.ombud.prozess.drohung;

import de.ombud.drohung.Drohungen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.Benachrichtigungen;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Has those told of a measure whom it protects or who carry it out; with the number of the case and nothing about the person. */
@ImModell("schutzmitteilung")
public class Schutzmitteilung {

    private final Drohungen drohungen;
    private final Benachrichtigungen hinweise;

    Schutzmitteilung(Drohungen drohungen, Benachrichtigungen hinweise) {
        this.drohungen = drohungen;
        this.hinweise = hinweise;
    }

    public void senden(DelegateExecution execution) {
        Aktenzeichen fall = Fall.von(execution);
        int nr = DrohungProzess.WEG_NR.von(execution);
        drohungen
                .zuInformierende(fall, nr)
                .forEach((massnahme, gruppen) -> gruppen.forEach(gruppe ->
                        hinweise.anstossen(fall, gruppe, Anlass.valueOf("SCHUTZ_" + massnahme), "weg-" + nr)));
        drohungen
                .bedrohte(fall, nr)
                .forEach(person -> hinweise.anstossenFuer(fall, person, Anlass.SCHUTZ_BEDROHT, "weg-" + nr));
    }
}

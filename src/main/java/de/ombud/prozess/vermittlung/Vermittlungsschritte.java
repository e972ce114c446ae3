package de.ombud.prozess.vermittlung;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.prozess.weg.WegVariablen;
import de.ombud.prozess.weg.Wegschritte;
import de.ombud.schriftverkehr.Briefinhalt;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Schreibvorgaben;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vorgang.Aktenzeichen;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Puts the tasks of a mediation before the Ombudsperson who leads it, and tells both sides when it is over. */
@ImModell("vermittlungsschritte")
public class Vermittlungsschritte {

    private final Vermittlungen vermittlungen;
    private final Wegschritte wegschritte;
    private final Schreibvorgaben schreiben;
    private final Fallprozesse prozesse;
    private final OhneRechtepruefung haus;

    Vermittlungsschritte(
            Vermittlungen vermittlungen,
            Wegschritte wegschritte,
            Schreibvorgaben schreiben,
            Fallprozesse prozesse,
            OhneRechtepruefung haus) {
        this.vermittlungen = vermittlungen;
        this.wegschritte = wegschritte;
        this.schreiben = schreiben;
        this.prozesse = prozesse;
        this.haus = haus;
    }

    /** It ended so, and both sides are told: in a process of its own, because what ends here ends everything of the mediation. */
    public void beenden(DelegateExecution execution, String ausgang) {
        wegschritte.beenden(execution, ausgang);
        Aktenzeichen fall = Fall.von(execution);
        int weg = WegVariablen.WEG_NR.von(execution);
        schreiben.festlegen(fall, Schreiben.VERMITTLUNGSENDE, weg, Briefinhalt.aus(Map.of("ausgang", ausgang)));
        haus.tue(() -> prozesse.starte(
                fall,
                VermittlungsendeProzess.KEY,
                Map.of(Variable.AKTENZEICHEN.name(), fall.wert(), VermittlungsendeProzess.WEG_NR.name(), weg)));
    }

    public boolean neutralePersonDa(VariableScope scope) {
        return vermittlungen.hatNeutrale(Fall.von(scope), WegVariablen.WEG_NR.von(scope));
    }

    /** User name; null where nobody leads it, and the task stays with the group. */
    public String ombudsperson(VariableScope scope) {
        return vermittlungen
                .ombudsperson(Fall.von(scope), WegVariablen.WEG_NR.von(scope))
                .orElse(null);
    }
}

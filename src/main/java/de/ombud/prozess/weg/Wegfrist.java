package de.ombud.prozess.weg;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What {@code wegfrist.bpmn} is about: the deadline that a way did not keep, its own and not the one of the answer. */
@ImModell("wegfrist")
public class Wegfrist {

    private final Wege wege;
    private final Weguhr weguhr;
    private final List<EigeneUhr> eigene;

    Wegfrist(Wege wege, Weguhr weguhr, List<EigeneUhr> eigene) {
        this.wege = wege;
        this.weguhr = weguhr;
        this.eigene = List.copyOf(eigene);
    }

    public Date versaeumt(VariableScope scope) {
        Wegart art = wege.lies(Fall.von(scope), WegVariablen.WEG_NR.von(scope)).art();
        return eigene.stream()
                .filter(uhr -> uhr.art() == art)
                .findFirst()
                .map(uhr -> uhr.bis(scope))
                .orElseGet(() -> weguhr.bis(scope));
    }
}

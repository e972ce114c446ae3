package de.ombud.prozess.regel;

import de.ombud.frist.Uhr;
import de.ombud.prozess.modell.RegelTabellen;
import de.ombud.prozess.modell.WegVariablen;
import de.ombud.weg.Wegart;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;

/** {@code wege.dmn}: whose a special way is, in which model it runs, and which clock counts. */
@Component
public class Wegetabelle {

    private final Entscheidungstabellen tabellen;

    Wegetabelle(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    /** @throws IllegalStateException where the table has not exactly one line for the way */
    public Wegregel regel(Wegart art) {
        DmnDecisionRuleResult zeile = tabellen.zeile(RegelTabellen.WEG, Map.of(WegVariablen.WEGART.name(), art.name()));
        Number prioritaet = zeile.getEntry(RegelTabellen.PRIORITAET);
        return new Wegregel(
                zeile.getEntry(RegelTabellen.MODELL),
                zeile.getEntry(RegelTabellen.GRUPPE),
                prioritaet.intValue(),
                Uhr.valueOf(zeile.getEntry(RegelTabellen.UHR)),
                zeile.getEntry(RegelTabellen.LEITUNG));
    }
}

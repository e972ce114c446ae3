package de.ombud.prozess.weg;

import de.ombud.frist.Uhr;
import de.ombud.prozess.grundlage.Entscheidungstabellen;
import de.ombud.weg.Rueckzugsregel;
import de.ombud.weg.Wegart;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;

/** {@code wege.dmn}: whose a special way is, in which model it runs, and which clock counts. */
@Component
public class Wegetabelle implements Rueckzugsregel {

    private static final String TABELLE = "weg";

    private final Entscheidungstabellen tabellen;

    Wegetabelle(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    @Override
    public boolean endetMitRueckzug(Wegart art) {
        return zeile(art).getEntry("endetMitRueckzug");
    }

    private DmnDecisionRuleResult zeile(Wegart art) {
        return tabellen.zeile(TABELLE, Map.of(WegVariablen.WEGART.name(), art.name()));
    }

    /** @throws IllegalStateException where the table has not exactly one line for the way */
    public Wegregel regel(Wegart art) {
        DmnDecisionRuleResult zeile = zeile(art);
        Number prioritaet = zeile.getEntry("prioritaet");
        return new Wegregel(
                zeile.getEntry("modell"),
                zeile.getEntry("gruppe"),
                prioritaet.intValue(),
                Uhr.valueOf(zeile.getEntry("uhr")),
                zeile.getEntry("leitung"));
    }
}

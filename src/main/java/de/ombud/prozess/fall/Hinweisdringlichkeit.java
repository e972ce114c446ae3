package de.ombud.prozess.fall;

import de.ombud.erkennung.Zeichen;
import de.ombud.frist.Uhr;
import de.ombud.prozess.grundlage.Entscheidungstabellen;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;

/** {@code dringlichkeit.dmn}: how urgent it is to decide about a sign. */
@Component
public class Hinweisdringlichkeit {

    private static final String TABELLE = "dringlichkeitDesHinweises";

    private final Entscheidungstabellen tabellen;

    Hinweisdringlichkeit(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    /**
     * A line of the table.
     *
     * @param prioritaet at least so high is the task that asks for the decision
     * @param uhr until when at the latest, from the words on; null where the task's own date is soon enough
     */
    public record Wert(int prioritaet, Uhr uhr) {}

    public Wert von(Zeichen zeichen) {
        DmnDecisionRuleResult zeile = tabellen.zeile(TABELLE, Map.of("zeichen", zeichen.name()));
        Number prioritaet = zeile.getEntry("prioritaet");
        String uhr = zeile.getEntry("uhr");
        return new Wert(prioritaet.intValue(), uhr == null ? null : Uhr.valueOf(uhr));
    }
}

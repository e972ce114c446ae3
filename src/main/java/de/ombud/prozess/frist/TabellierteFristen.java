package de.ombud.prozess.frist;

import de.ombud.frist.Einheit;
import de.ombud.frist.Fristenregeln;
import de.ombud.frist.Stufe;
import de.ombud.frist.Stufenregel;
import de.ombud.frist.Stundenregel;
import de.ombud.frist.Uhr;
import de.ombud.frist.Uhrwert;
import de.ombud.prozess.grundlage.Entscheidungstabellen;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;

/** {@code fristen.dmn}. */
@Component
class TabellierteFristen implements Fristenregeln {

    private static final String TABELLE_LEITER = "leiter";
    private static final String TABELLE_NOTLAGELEITER = "notlageleiter";
    private static final String TABELLE_UHR = "uhr";

    private final Entscheidungstabellen tabellen;

    TabellierteFristen(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    @Override
    public Uhrwert uhr(Uhr uhr) {
        DmnDecisionRuleResult zeile = tabellen.zeile(TABELLE_UHR, Map.of("uhr", uhr.name()));
        return new Uhrwert(zahl(zeile, "wert"), Einheit.valueOf(zeile.getEntry("einheit")), uhrzeit(zeile));
    }

    @Override
    public Stufenregel stufe(Stufe stufe) {
        DmnDecisionRuleResult zeile = tabellen.zeile(TABELLE_LEITER, Map.of("stufe", stufe.name()));
        return new Stufenregel(
                zahl(zeile, "tage"),
                Stufenregel.Bezug.valueOf(zeile.getEntry("bezug")),
                uhrzeit(zeile),
                zeile.getEntry("gruppe"));
    }

    @Override
    public Stundenregel notlagestufe(Stufe stufe) {
        DmnDecisionRuleResult zeile = tabellen.zeile(TABELLE_NOTLAGELEITER, Map.of("stufe", stufe.name()));
        return new Stundenregel(zahl(zeile, "stunden"), zeile.getEntry("gruppe"));
    }

    private static int zahl(DmnDecisionRuleResult zeile, String spalte) {
        Number zahl = zeile.getEntry(spalte);
        return zahl.intValue();
    }

    private static LocalTime uhrzeit(DmnDecisionRuleResult zeile) {
        String uhrzeit = zeile.getEntry("uhrzeit");
        return uhrzeit == null ? null : LocalTime.parse(uhrzeit);
    }
}

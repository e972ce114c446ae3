package de.ombud.prozess.frist;

import de.ombud.frist.Einheit;
import de.ombud.frist.Fristenregeln;
import de.ombud.frist.Stufe;
import de.ombud.frist.Stufenregel;
import de.ombud.frist.Stundenregel;
import de.ombud.frist.Uhr;
import de.ombud.frist.Uhrwert;
import de.ombud.prozess.grundlage.Entscheidungstabellen;
import de.ombud.prozess.grundlage.RegelTabellen;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.springframework.stereotype.Component;

/** {@code fristen.dmn}. */
@Component
class TabellierteFristen implements Fristenregeln {

    private final Entscheidungstabellen tabellen;

    TabellierteFristen(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    @Override
    public Uhrwert uhr(Uhr uhr) {
        DmnDecisionRuleResult zeile = tabellen.zeile(RegelTabellen.UHR, Map.of("uhr", uhr.name()));
        return new Uhrwert(
                zahl(zeile, RegelTabellen.WERT),
                Einheit.valueOf(zeile.getEntry(RegelTabellen.EINHEIT)),
                uhrzeit(zeile));
    }

    @Override
    public Stufenregel stufe(Stufe stufe) {
        DmnDecisionRuleResult zeile = tabellen.zeile(RegelTabellen.LEITER, Map.of("stufe", stufe.name()));
        return new Stufenregel(
                zahl(zeile, RegelTabellen.TAGE),
                Stufenregel.Bezug.valueOf(zeile.getEntry(RegelTabellen.BEZUG)),
                uhrzeit(zeile),
                zeile.getEntry(RegelTabellen.GRUPPE));
    }

    @Override
    public Stundenregel notlagestufe(Stufe stufe) {
        DmnDecisionRuleResult zeile = tabellen.zeile(RegelTabellen.NOTLAGELEITER, Map.of("stufe", stufe.name()));
        return new Stundenregel(zahl(zeile, RegelTabellen.STUNDEN), zeile.getEntry(RegelTabellen.GRUPPE));
    }

    private static int zahl(DmnDecisionRuleResult zeile, String spalte) {
        Number zahl = zeile.getEntry(spalte);
        return zahl.intValue();
    }

    private static LocalTime uhrzeit(DmnDecisionRuleResult zeile) {
        String uhrzeit = zeile.getEntry(RegelTabellen.UHRZEIT);
        return uhrzeit == null ? null : LocalTime.parse(uhrzeit);
    }
}

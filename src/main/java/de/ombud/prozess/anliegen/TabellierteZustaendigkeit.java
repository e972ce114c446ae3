package de.ombud.prozess.anliegen;

import de.ombud.prozess.grundlage.Entscheidungstabellen;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.zustaendigkeit.Zustaendigkeitsregel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code zustaendigkeit.dmn}. */
@Component
class TabellierteZustaendigkeit implements Zustaendigkeitsregel {

    private static final String TABELLE_BEREICH = "bereich";
    private static final String TABELLE_GRUPPE = "gruppe";

    private final Entscheidungstabellen tabellen;

    TabellierteZustaendigkeit(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    @Override
    public Bereich bereich(String thema, Anliegenart art, Adressat adressat) {
        String bereich = tabellen.zeile(
                        TABELLE_BEREICH, Map.of("thema", thema, "art", art.name(), "adressat", adressat.name()))
                .getSingleEntry();
        return Bereich.valueOf(bereich);
    }

    @Override
    public String gruppe(Bereich bereich, String thema, Anliegenart art, Adressat adressat, Reaktionsart reaktionsart) {
        return tabellen.zeile(
                        TABELLE_GRUPPE,
                        Map.of(
                                "bereich",
                                bereich.name(),
                                "thema",
                                thema,
                                "art",
                                art.name(),
                                "adressat",
                                adressat.name(),
                                "reaktionsart",
                                reaktionsart.name()))
                .getSingleEntry();
    }
}

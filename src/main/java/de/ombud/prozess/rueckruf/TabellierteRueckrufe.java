package de.ombud.prozess.rueckruf;

import de.ombud.prozess.grundlage.Entscheidungstabellen;
import de.ombud.rueckruf.Rueckrufregel;
import de.ombud.vorgang.Anliegenart;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code rueckrufregel.dmn}. */
@Component
class TabellierteRueckrufe implements Rueckrufregel {

    private static final String TABELLE = "rueckrufregel";

    private final Entscheidungstabellen tabellen;

    TabellierteRueckrufe(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    @Override
    public boolean verlangtRueckruf(String thema, Anliegenart art) {
        Boolean antwort = tabellen.zeile(TABELLE, Map.of("thema", thema, "art", art.name()))
                .getSingleEntry();
        return antwort;
    }
}

package de.ombud.prozess.rueckruf;

import de.ombud.prozess.grundlage.Entscheidungstabellen;
import de.ombud.prozess.grundlage.RegelTabellen;
import de.ombud.rueckruf.Rueckrufregel;
import de.ombud.vorgang.Anliegenart;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code rueckrufregel.dmn}. */
@Component
class TabellierteRueckrufe implements Rueckrufregel {

    private final Entscheidungstabellen tabellen;

    TabellierteRueckrufe(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    @Override
    public boolean verlangtRueckruf(String thema, Anliegenart art) {
        Boolean antwort = tabellen.zeile(RegelTabellen.RUECKRUF_VON_SELBST, Map.of("thema", thema, "art", art.name()))
                .getSingleEntry();
        return antwort;
    }
}

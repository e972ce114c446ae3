package de.ombud.prozess.drohung;

import de.ombud.drohung.Schutzmassnahme;
import de.ombud.drohung.Schutzregel;
import de.ombud.prozess.grundlage.Entscheidungstabellen;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code schutzregel.dmn}. */
@Component
class TabellierterSchutz implements Schutzregel {

    private static final String TABELLE = "schutzregel";

    private final Entscheidungstabellen tabellen;

    TabellierterSchutz(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    @Override
    public boolean erfaehrtEs(Schutzmassnahme massnahme, String gruppe, boolean hatAnliegen) {
        Boolean antwort = tabellen.zeile(
                        TABELLE, Map.of("massnahme", massnahme.name(), "gruppe", gruppe, "hatAnliegen", hatAnliegen))
                .getSingleEntry();
        return antwort;
    }
}

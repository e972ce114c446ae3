package de.ombud.prozess.rechtsbehelf;

import de.ombud.prozess.grundlage.Entscheidungstabellen;
import de.ombud.rechtsbehelf.Belehrung;
import de.ombud.rechtsbehelf.Belehrungsfragen;
import de.ombud.rechtsbehelf.Belehrungsregel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code belehrungsregel.dmn}. */
@Component
class TabellierteBelehrungen implements Belehrungsregel {

    private static final String TABELLE = "belehrungsregel";

    private final Entscheidungstabellen tabellen;

    TabellierteBelehrungen(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    @Override
    public Belehrung pruefe(Belehrungsfragen fragen) {
        String ergebnis = tabellen.zeile(
                        TABELLE,
                        Map.of(
                                "belehrung", fragen.belehrung().name(),
                                "angaben", fragen.angaben().name(),
                                "mailadresse", fragen.mailadresse().name(),
                                "elektronisch", fragen.elektronisch().name()))
                .getSingleEntry();
        return Belehrung.valueOf(ergebnis);
    }
}

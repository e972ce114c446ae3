package de.ombud.prozess.notlage;

import de.ombud.notlage.Notlageart;
import de.ombud.notlage.Notlageregel;
import de.ombud.prozess.grundlage.Entscheidungstabellen;
import de.ombud.vorgang.Adressat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** {@code notlagearten.dmn}. What goes in may be a person's words, so no error repeats it. */
@Component
class TabellierteNotlagen implements Notlageregel {

    private static final String TABELLE_ART = "artDerNotlage";
    private static final String TABELLE_GRUPPEN = "gruppenInNotlage";

    private final Entscheidungstabellen tabellen;

    TabellierteNotlagen(Entscheidungstabellen tabellen) {
        this.tabellen = tabellen;
    }

    @Override
    public Notlageart art(String thema, String worte) {
        List<String> arten = tabellen.spalte(TABELLE_ART, "notlageart", Map.of("thema", thema, "worte", worte));
        if (arten.size() != 1) {
            throw new IllegalStateException(
                    "Die Entscheidungstabelle „artDerNotlage“ nennt %d Arten.".formatted(arten.size()));
        }
        return Notlageart.valueOf(arten.get(0));
    }

    @Override
    public Set<String> zustaendige(Notlageart art, Adressat adressat) {
        Set<String> gruppen = new TreeSet<>(tabellen.spalte(
                TABELLE_GRUPPEN, "gruppe", Map.of("notlageart", art.name(), "adressat", adressat.name())));
        if (gruppen.isEmpty()) {
            throw new IllegalStateException("Die Entscheidungstabelle „gruppenInNotlage“ nennt niemanden.");
        }
        return gruppen;
    }
}

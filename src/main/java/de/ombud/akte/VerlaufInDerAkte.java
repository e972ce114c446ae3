package de.ombud.akte;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happened, the latest first, because that is what people look for; what is further back is folded. */
@Component
class VerlaufInDerAkte implements Aktenabschnitt {

    private static final int SOFORT_ZU_SEHEN = 6;

    private final Aktenverlauf verlauf;

    VerlaufInDerAkte(Aktenverlauf verlauf) {
        this.verlauf = verlauf;
    }

    @Override
    public Rang rang() {
        return Rang.VERLAUF;
    }

    @Override
    public Optional<Inhalt> zu(Akteneinsicht einsicht) {
        List<Aktenereignis> alle = new ArrayList<>(verlauf.zu(einsicht));
        Collections.reverse(alle);
        if (alle.isEmpty()) {
            return Optional.empty();
        }
        // one line is not worth a fold
        int offen = alle.size() <= SOFORT_ZU_SEHEN + 1 ? alle.size() : SOFORT_ZU_SEHEN;
        return Optional.of(new Inhalt(
                "akte/verlauf",
                "verlauf",
                Map.of("letzte", alle.subList(0, offen), "fruehere", alle.subList(offen, alle.size()))));
    }
}

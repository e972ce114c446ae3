package de.ombud.akte;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happened in a case, as somebody may know it, put together from what the rooms tell. */
@Component
public class Aktenverlauf {

    private final List<Ereignisquelle> quellen;

    Aktenverlauf(List<Ereignisquelle> quellen) {
        this.quellen = List.copyOf(quellen);
    }

    /** Oldest first. */
    public List<Aktenereignis> zu(Akteneinsicht einsicht) {
        return quellen.stream()
                .flatMap(quelle -> quelle.ereignisse(einsicht).stream())
                .sorted(Comparator.comparing(Aktenereignis::am))
                .toList();
    }
}

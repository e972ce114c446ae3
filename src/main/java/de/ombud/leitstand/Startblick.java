package de.ombud.leitstand;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.rahmen.Startabschnitt;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What leadership sees first: how much is over its limit, and the escalations that wait for a Maßnahme. */
@Component
@Order(5)
class Startblick implements Startabschnitt {

    private static final int ESKALATIONEN = 5;
    private static final String SEITE = "/leitstand";

    private final Lage lage;
    private final Arbeitsstand arbeitsstand;
    private final Clock uhr;

    Startblick(Lage lage, Arbeitsstand arbeitsstand, Clock uhr) {
        this.lage = lage;
        this.arbeitsstand = arbeitsstand;
        this.uhr = uhr;
    }

    @Override
    public Optional<Inhalt> zu(Angemeldet wer) {
        if (!wer.istIn(Gruppe.LEITUNG)) {
            return Optional.empty();
        }
        Kennzahlen zahlen = lage.kennzahlen(wer.name());
        return Optional.of(new Inhalt(
                "leitstand/start",
                Map.of(
                        "zahlen",
                        List.of(
                                new Zahl("start.zahl.ueberschritten", zahlen.ueberschritten(), SEITE, true),
                                new Zahl("start.zahl.eskalationen", zahlen.eskalationen(), SEITE, true),
                                new Zahl("start.zahl.notlagen", zahlen.notlagen(), SEITE, true),
                                new Zahl("start.zahl.nahe", zahlen.nahe(), SEITE, false)),
                        "eskalationen",
                        arbeitsstand.eskalationen(ESKALATIONEN, wer),
                        "gruppen",
                        arbeitsstand.gruppen(),
                        "jetzt",
                        uhr.instant())));
    }
}

package de.ombud.lesezugriff;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Writes down who looks at a case, before it is shown: what cannot be written down is not shown. What this node wrote lately it knows
 * by heart, so that the second look costs nothing.
 */
@Component
public class Lesezugriffe {

    private static final int MERKT_SICH = 10_000;

    private final Lesebuch buch;
    private final LesezugriffEinstellungen einstellungen;
    private final Clock uhr;
    private final Set<Eintrag> geschrieben = Collections.synchronizedSet(new LinkedHashSet<>());

    private record Eintrag(String aktenzeichen, String wer, Leseweg weg, Instant zeitraum) {}

    Lesezugriffe(Lesebuch buch, LesezugriffEinstellungen einstellungen, Clock uhr) {
        this.buch = buch;
        this.einstellungen = einstellungen;
        this.uhr = uhr;
    }

    /** @param wer user name */
    public void vermerken(Aktenzeichen az, String wer, Leseweg weg) {
        vermerken(List.of(az), wer, weg);
    }

    /** Several cases seen at once. */
    public void vermerken(Collection<Aktenzeichen> faelle, String wer, Leseweg weg) {
        Instant jetzt = uhr.instant();
        Instant zeitraum = beginn(jetzt);
        List<Eintrag> neu = faelle.stream()
                .map(az -> new Eintrag(az.wert(), wer, weg, zeitraum))
                .filter(eintrag -> !geschrieben.contains(eintrag))
                .distinct()
                .toList();
        if (neu.isEmpty()) {
            return;
        }
        buch.eintragen(neu.stream().map(Eintrag::aktenzeichen).toList(), wer, weg, zeitraum, jetzt);
        if (geschrieben.size() > MERKT_SICH) {
            geschrieben.clear();
        }
        geschrieben.addAll(neu);
    }

    /** What is a line of its own each time, because it leaves the house. @param wer user name */
    public void jedesMalVermerken(Aktenzeichen az, String wer, Leseweg weg) {
        Instant jetzt = uhr.instant();
        buch.eintragen(List.of(az.wert()), wer, weg, jetzt, jetzt);
    }

    private Instant beginn(Instant jetzt) {
        long sekunden = einstellungen.zeitraum().toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(jetzt.getEpochSecond(), sekunden) * sekunden);
    }
}

package de.ombud.leitstand;

import de.ombud.system.Angemeldet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The list of cases over or near their limit, page by page; also of those that wait at one step, which only the engine knows. */
@Component
class Fallliste {

    /** So many cases are looked up by their number; where more wait at a step, the list is gone through instead. */
    private static final int NACHSCHLAGEN = 500;

    private static final int BLOCK = 500;

    /** Then the page ends, and goes on where it stopped: nobody waits for a step at which nothing is late. */
    private static final int BLOECKE = 10;

    private final Lage lage;
    private final Arbeitsstand arbeitsstand;
    private final LeitstandEinstellungen einstellungen;

    Fallliste(Lage lage, Arbeitsstand arbeitsstand, LeitstandEinstellungen einstellungen) {
        this.lage = lage;
        this.arbeitsstand = arbeitsstand;
        this.einstellungen = einstellungen;
    }

    /** @param weiterAb where the next page begins, as {@link Auswahl} reads it; empty where this is the last */
    record Blatt(List<Fallzeile> faelle, String weiterAb) {

        Blatt {
            faelle = List.copyOf(faelle);
        }
    }

    Blatt lies(Auswahl auswahl, Angemeldet wer) {
        if (auswahl.schritt().isEmpty()) {
            return blatt(lage.faelle(auswahl, List.of(), einstellungen.zeilen() + 1, wer.name()));
        }
        List<String> wartende = arbeitsstand.bei(auswahl.schritt(), NACHSCHLAGEN + 1, wer);
        if (wartende.isEmpty()) {
            return new Blatt(List.of(), "");
        }
        return wartende.size() <= NACHSCHLAGEN
                ? blatt(lage.faelle(auswahl, wartende, einstellungen.zeilen() + 1, wer.name()))
                : durchgesehen(auswahl, wer);
    }

    private Blatt blatt(List<Fallzeile> gefunden) {
        int zeilen = einstellungen.zeilen();
        return gefunden.size() > zeilen
                ? new Blatt(
                        gefunden.subList(0, zeilen), gefunden.get(zeilen - 1).stelle())
                : new Blatt(gefunden, "");
    }

    private Blatt durchgesehen(Auswahl auswahl, Angemeldet wer) {
        List<Fallzeile> passende = new ArrayList<>();
        Auswahl ab = auswahl;
        for (int i = 0; i < BLOECKE; i++) {
            List<Fallzeile> block = lage.faelle(ab, List.of(), BLOCK, wer.name());
            Set<String> dort = arbeitsstand.davonBei(
                    auswahl.schritt(),
                    block.stream().map(Fallzeile::aktenzeichen).toList(),
                    wer);
            block.stream().filter(fall -> dort.contains(fall.aktenzeichen())).forEach(passende::add);
            if (passende.size() > einstellungen.zeilen() || block.size() < BLOCK) {
                return blatt(passende);
            }
            ab = ab.nach(block.get(block.size() - 1));
        }
        return new Blatt(passende, ab.nachFrist() + "_" + ab.nachFall());
    }
}

package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellpruefung.Modellbestand;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings in what the program ships, at start, and takes nothing back: a file that nobody touched follows the program, one that an analyst
 * changed stays. Where both changed it, what is live stays until the analyst decides.
 */
@Component
class Lieferung implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Lieferung.class);

    private final TransactionOperations transaktion;
    private final Auslieferungen auslieferungen;
    private final Standwechsel wechsel;
    private final Modellstaende staende;
    private final Modellbestand bestand;

    Lieferung(
            TransactionOperations transaktion,
            Auslieferungen auslieferungen,
            Standwechsel wechsel,
            Modellstaende staende,
            Modellbestand bestand) {
        this.transaktion = transaktion;
        this.auslieferungen = auslieferungen;
        this.wechsel = wechsel;
        this.staende = staende;
        this.bestand = bestand;
    }

    /**
     * Before the first request and before the job executor starts: both need the models. A program that does not start leaves no state
     * behind, because another node may still run the one before.
     */
    @Override
    public void afterSingletonsInstantiated() {
        transaktion.executeWithoutResult(status -> {
            nimmAuf(auslieferungen.jetzige());
            verlangeBestand();
        });
    }

    /** A case whose step names what is gone would stop in the middle: rather the program does not start. */
    private void verlangeBestand() {
        String fehlende = staende.gebrauchte().stream()
                .flatMap(stand -> bestand.fehlende(staende.inhalte(stand)).stream()
                        .map(befund -> "Stand " + stand.nr() + ", " + befund.zeile()))
                .collect(Collectors.joining("\n"));
        if (!fehlende.isEmpty()) {
            throw new ModelleFehlen(fehlende);
        }
    }

    void nimmAuf(Map<String, byte[]> ausgeliefert) {
        transaktion.executeWithoutResult(status -> {
            staende.sperre();
            Map<String, String> vorher = auslieferungen.vorige();
            Map<String, String> jetzt = Standwechsel.summen(ausgeliefert);
            Set<String> konflikte = new TreeSet<>();
            wechsel.wechsle(
                    new Standwechsel.Anlass(
                            Optional.empty(), "Mit dem Programm", Modellstand.Herkunft.PROGRAMM, Optional.empty()),
                    Set.of(),
                    stand -> zusammengefuehrt(stand, vorher, ausgeliefert, jetzt, konflikte));
            auslieferungen.merke(jetzt, konflikte, wieAusgeliefert(jetzt));
        });
        for (String datei : auslieferungen.konflikte()) {
            LOG.warn(
                    "{} hat sich im Programm geändert und ist auch von der Prozessanalyse geändert. Es gilt weiter, was"
                            + " zuletzt ausgerollt war; die Seite Modelle zeigt beide.",
                    datei);
        }
    }

    private Set<String> wieAusgeliefert(Map<String, String> jetzt) {
        Map<String, String> gilt =
                Standwechsel.summen(staende.neuester().map(staende::inhalte).orElseGet(Map::of));
        return jetzt.keySet().stream()
                .filter(datei -> jetzt.get(datei).equals(gilt.get(datei)))
                .collect(Collectors.toSet());
    }

    /** A file that is not there counts as a content like any other. */
    private static Map<String, byte[]> zusammengefuehrt(
            Map<String, byte[]> stand,
            Map<String, String> vorher,
            Map<String, byte[]> ausgeliefert,
            Map<String, String> jetzt,
            Set<String> konflikte) {
        Map<String, String> gilt = new HashMap<>(Standwechsel.summen(stand));
        Set<String> alle = new TreeSet<>(gilt.keySet());
        alle.addAll(jetzt.keySet());
        alle.addAll(vorher.keySet());
        Map<String, byte[]> naechster = new TreeMap<>(stand);
        for (String datei : alle) {
            boolean unberuehrt = Objects.equals(gilt.get(datei), vorher.get(datei));
            boolean gleichGeliefert = Objects.equals(jetzt.get(datei), vorher.get(datei));
            if (unberuehrt && jetzt.containsKey(datei)) {
                naechster.put(datei, ausgeliefert.get(datei));
            } else if (unberuehrt) {
                naechster.remove(datei);
            } else if (!gleichGeliefert && !Objects.equals(jetzt.get(datei), gilt.get(datei))) {
                konflikte.add(datei);
            }
        }
        return naechster;
    }
}

package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellpruefung.Gesamtpruefung;
import de.ombud.prozess.modellpruefung.Modellbefund;
import de.ombud.prozess.modellpruefung.ModelleAbgelehnt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Deploys and takes everything back: what is found is exactly what would be found, and what is only worth a warning. */
@Component
class Probelauf {

    private final TransactionOperations transaktion;
    private final Standwechsel wechsel;
    private final Modellstaende staende;
    private final Gesamtpruefung pruefung;

    Probelauf(TransactionOperations transaktion, Standwechsel wechsel, Modellstaende staende, Gesamtpruefung pruefung) {
        this.transaktion = transaktion;
        this.wechsel = wechsel;
        this.staende = staende;
        this.pruefung = pruefung;
    }

    /** @param dateien under the names that somebody sent */
    List<Modellbefund> befunde(Map<String, byte[]> dateien, String wer) {
        List<Modellbefund> befunde = new ArrayList<>(fehler(dateien, wer));
        if (befunde.isEmpty()) {
            befunde.addAll(warnungen(dateien));
        }
        return befunde;
    }

    /** About what was sent; all else has been live before. */
    private List<Modellbefund> warnungen(Map<String, byte[]> dateien) {
        Map<String, String> gesendet = Standdatei.gesendete(dateien.keySet());
        Map<String, byte[]> stand =
                new TreeMap<>(staende.neuester().map(staende::inhalte).orElseGet(Map::of));
        dateien.forEach((name, inhalt) -> stand.put(Standdatei.mitOrdner(name), inhalt));
        return pruefung.befunde(stand).stream()
                .filter(befund -> gesendet.containsKey(befund.datei()))
                .map(befund -> befund.inDatei(gesendet.get(befund.datei())))
                .toList();
    }

    private List<Modellbefund> fehler(Map<String, byte[]> dateien, String wer) {
        try {
            transaktion.executeWithoutResult(status -> {
                wechsel.mit(
                        dateien,
                        new Standwechsel.Anlass(
                                Optional.of(wer), "Probe", Modellstand.Herkunft.ANALYSE, Optional.empty()));
                status.setRollbackOnly();
            });
            return List.of();
        } catch (ModelleAbgelehnt abgelehnt) {
            return abgelehnt.befunde();
        }
    }
}

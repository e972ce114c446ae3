package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellpruefung.Gesamtpruefung;
import de.ombud.prozess.modellpruefung.Modellbefund;
import de.ombud.prozess.modellpruefung.ModelleAbgelehnt;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Deploys and takes everything back: what is found is exactly what would be found. */
@Component
class Probelauf {

    private final TransactionOperations transaktion;
    private final Standwechsel wechsel;
    private final Modellstaende staende;
    private final Gesamtpruefung pruefung;
    private final OhneRechtepruefung haus;

    Probelauf(
            TransactionOperations transaktion,
            Standwechsel wechsel,
            Modellstaende staende,
            Gesamtpruefung pruefung,
            OhneRechtepruefung haus) {
        this.transaktion = transaktion;
        this.wechsel = wechsel;
        this.staende = staende;
        this.pruefung = pruefung;
        this.haus = haus;
    }

    @Schema(name = "Modellbefund")
    record Befund(String datei, String element, Modellbefund.Art art, String message) {}

    /** @param dateien under the names that somebody sent */
    List<Befund> befunde(Map<String, byte[]> dateien, String wer) {
        try {
            return transaktion.execute(status -> {
                wechsel.mit(
                        dateien,
                        new Standwechsel.Anlass(
                                Optional.of(wer), "Probe", Modellstand.Herkunft.ANALYSE, Optional.empty()));
                status.setRollbackOnly();
                return warnungen(dateien);
            });
        } catch (ModelleAbgelehnt abgelehnt) {
            return abgelehnt.befunde().stream()
                    .map(befund ->
                            new Befund(befund.datei(), befund.element(), Modellbefund.Art.FEHLER, befund.message()))
                    .toList();
        } catch (ParseException unlesbar) {
            return unlesbar.getResorceReports().stream()
                    .flatMap(bericht -> bericht.getErrors().stream()
                            .map(fehler -> new Befund(
                                    bericht.getResourceName(),
                                    fehler.getMainElementId() == null ? "" : fehler.getMainElementId(),
                                    Modellbefund.Art.FEHLER,
                                    "Die Engine kann das Modell nicht lesen: " + fehler.getMessage())))
                    .toList();
        } catch (ProcessEngineException e) {
            return List.of(new Befund(
                    "", "", Modellbefund.Art.FEHLER, "Die Engine kann das Modell nicht lesen: " + e.getMessage()));
        }
    }

    /** Of the files that were sent; the others were warned of when it was their turn. */
    private List<Befund> warnungen(Map<String, byte[]> gesendet) {
        Map<String, String> namen = new HashMap<>();
        gesendet.keySet().forEach(name -> namen.put(Standdatei.mitOrdner(name), name));
        Map<String, byte[]> stand = staende.inhalte(staende.neuester().orElseThrow());
        return haus.hole(() -> pruefung.befunde(stand)).stream()
                .filter(befund -> namen.containsKey(befund.datei()))
                .map(befund -> new Befund(namen.get(befund.datei()), befund.element(), befund.art(), befund.message()))
                .toList();
    }
}

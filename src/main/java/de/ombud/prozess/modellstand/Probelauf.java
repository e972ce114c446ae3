package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellpruefung.ModelleAbgelehnt;
import io.swagger.v3.oas.annotations.media.Schema;
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

    Probelauf(TransactionOperations transaktion, Standwechsel wechsel) {
        this.transaktion = transaktion;
        this.wechsel = wechsel;
    }

    enum Art {
        FEHLER,
        WARNUNG
    }

    @Schema(name = "Modellbefund")
    record Befund(String datei, String element, Art art, String message) {}

    /** @param dateien under the names that somebody sent */
    List<Befund> befunde(Map<String, byte[]> dateien, String wer) {
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
            return abgelehnt.befunde().stream()
                    .map(befund -> new Befund(befund.datei(), befund.element(), Art.FEHLER, befund.message()))
                    .toList();
        } catch (ParseException unlesbar) {
            return unlesbar.getResorceReports().stream()
                    .flatMap(bericht -> bericht.getErrors().stream()
                            .map(fehler -> new Befund(
                                    bericht.getResourceName(),
                                    fehler.getMainElementId() == null ? "" : fehler.getMainElementId(),
                                    Art.FEHLER,
                                    "Die Engine kann das Modell nicht lesen: " + fehler.getMessage())))
                    .toList();
        } catch (ProcessEngineException e) {
            return List.of(new Befund("", "", Art.FEHLER, "Die Engine kann das Modell nicht lesen: " + e.getMessage()));
        }
    }
}

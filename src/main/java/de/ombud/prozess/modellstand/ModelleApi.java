package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellpruefung.Modellbefund;
import de.ombud.prozess.modellpruefung.ModelleAbgelehnt;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.Feldfehler;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.einmal.OhneWirkung;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The states of models for programs. Files are deployed as Modeler does it, by the engine's own interface. */
@RestController
@RequestMapping("/api/modelle")
@Tag(name = "Modelle", description = "Alle Modelle, Tabellen und Formulare als nummerierte Stände")
@Fehlerantworten.Verboten
class ModelleApi {

    private final Standuebersicht uebersicht;
    private final Standwechsel wechsel;
    private final Probelauf probelauf;

    ModelleApi(Standuebersicht uebersicht, Standwechsel wechsel, Probelauf probelauf) {
        this.uebersicht = uebersicht;
        this.wechsel = wechsel;
        this.probelauf = probelauf;
    }

    @GetMapping
    @Operation(
            summary = "Alle Modellstände, der neueste zuerst",
            description = "Für Prozessanalyse und Leitung. `dateien` nennt, was der Stand geändert hat.")
    Staende staende(@AuthenticationPrincipal Angemeldet wer) {
        pruefeLesen(wer);
        return new Staende(
                uebersicht.neuester().nr(),
                uebersicht.alle().stream().map(Stand::von).toList(),
                List.copyOf(uebersicht.konflikte()));
    }

    @OhneWirkung("eine Datei passt in keine Adresse")
    @PostMapping("/pruefung")
    @Operation(
            summary = "Dateien prüfen, ohne sie auszurollen",
            description = "Mit den Namen, wie der Modeler sie sendet. Ändert nichts.")
    @Fehlerantworten.Eingabe
    Befunde pruefe(
            @RequestParam MultiValueMap<String, MultipartFile> dateien, @AuthenticationPrincipal Angemeldet wer) {
        pruefeAendern(wer);
        return new Befunde(probelauf.befunde(inhalte(dateien), wer.name()));
    }

    @PostMapping("/rueckkehr")
    @Operation(
            summary = "Zu einem früheren Stand zurückkehren",
            description = "Er wird zum neuen, jüngsten Stand; laufende Fälle bleiben, wo sie sind.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Unbekannt
    Staende rueckkehr(@RequestBody Rueckkehr eingabe, @AuthenticationPrincipal Angemeldet wer) {
        pruefeAendern(wer);
        if (eingabe.stand() == null) {
            throw new Eingabefehler("stand", "Bitte den Stand angeben, zu dem es zurückgehen soll.");
        }
        if (eingabe.grund() == null || eingabe.grund().isBlank()) {
            throw new Eingabefehler("grund", "Bitte einen Grund angeben.");
        }
        try {
            wechsel.zurueckZu(
                    uebersicht.stand(eingabe.stand()),
                    wer.name(),
                    eingabe.grund().strip());
        } catch (ModelleAbgelehnt abgelehnt) {
            throw alsEingabefehler(abgelehnt);
        }
        return staende(wer);
    }

    @GetMapping(value = "/{nr:\\d{1,9}}.zip", produces = "application/zip")
    @Operation(summary = "Alle Dateien eines Standes, fertig für den Modeler")
    @Fehlerantworten.Unbekannt
    ResponseEntity<byte[]> zip(@PathVariable int nr, @AuthenticationPrincipal Angemeldet wer) {
        pruefeLesen(wer);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("modellstand-" + nr + ".zip")
                                .build()
                                .toString())
                .body(uebersicht.zip(uebersicht.stand(nr)));
    }

    static void pruefeLesen(Angemeldet wer) {
        if (!wer.istIn(Gruppe.mitLeitung(Gruppe.PROZESSANALYSE))) {
            throw new NichtErlaubt("Modelle sehen die Prozessanalyse und die Leitung.");
        }
    }

    static void pruefeAendern(Angemeldet wer) {
        if (!wer.istIn(Gruppe.PROZESSANALYSE)) {
            throw new NichtErlaubt("Modelle ändert nur die Prozessanalyse.");
        }
    }

    static Eingabefehler alsEingabefehler(ModelleAbgelehnt abgelehnt) {
        return new Eingabefehler(abgelehnt.befunde().stream()
                .map(befund -> new Feldfehler(befund.datei(), befund.zeile()))
                .toList());
    }

    /** By the names that they had on the computer of whoever sent them. */
    static Map<String, byte[]> inhalte(MultiValueMap<String, MultipartFile> dateien) {
        Map<String, byte[]> inhalte = new TreeMap<>();
        try {
            for (List<MultipartFile> alle : dateien.values()) {
                for (MultipartFile datei : alle) {
                    if (datei.getOriginalFilename() != null
                            && !datei.getOriginalFilename().isBlank()) {
                        inhalte.put(datei.getOriginalFilename(), datei.getBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (inhalte.isEmpty()) {
            throw new Eingabefehler("dateien", "Bitte mindestens eine Datei wählen.");
        }
        return inhalte;
    }

    @Schema(name = "RueckkehrZuModellstand")
    record Rueckkehr(Integer stand, String grund) {}

    @Schema(name = "Modellbefunde")
    record Befunde(List<Modellbefund> befunde) {}

    @Schema(name = "Modellstaende")
    record Staende(
            int stand,
            List<Stand> staende,

            @Schema(description = "geändert vom Programm und von der Prozessanalyse, und noch nicht entschieden")
            List<String> konflikte) {}

    @Schema(name = "Modellstand")
    record Stand(
            int nr,
            Instant am,

            @Schema(description = "leer, wo das Programm ihn gebracht hat")
            String wer,

            String kommentar,
            Modellstand.Herkunft herkunft,
            List<String> dateien,

            @Schema(description = "wie viele Abläufe auf ihm laufen")
            long laufende) {

        static Stand von(Standuebersicht.Zeile zeile) {
            Modellstand stand = zeile.stand();
            return new Stand(
                    stand.nr(),
                    stand.am(),
                    stand.wer().orElse(null),
                    stand.kommentar(),
                    stand.herkunft(),
                    zeile.dateien().stream()
                            .map(datei -> datei.substring(datei.lastIndexOf('/') + 1))
                            .toList(),
                    zeile.laufende());
        }
    }
}

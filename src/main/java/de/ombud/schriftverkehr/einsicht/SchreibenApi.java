package de.ombud.schriftverkehr.einsicht;

import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.stapel.Briefblatt;
import de.ombud.schriftverkehr.stapel.Briefdruck;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einsichtnahme;
import de.ombud.vorgang.fall.Akten;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What was written to the person of a case: the list without words and recipients, and each letter on paper. */
@RestController
class SchreibenApi {

    private final Akten akten;
    private final Sendungen sendungen;
    private final Briefe briefe;
    private final Briefdruck druck;

    SchreibenApi(Akten akten, Sendungen sendungen, Briefe briefe, Briefdruck druck) {
        this.akten = akten;
        this.sendungen = sendungen;
        this.briefe = briefe;
        this.druck = druck;
    }

    /**
     * @param id number of the letter page, {@code /schreiben/{id}}
     * @param versandtAm day (Europe/Berlin), for letters the day of posting; null before
     */
    record Schriftstueck(
            long id, Schreiben schreiben, int bezug, Versandweg weg, Versandzustand zustand, LocalDate versandtAm) {}

    /** In the order they were written; empty for those who see only a part of the case, 404 for those who see nothing of it. */
    @Gelesen(Leseweg.SCHNITTSTELLE)
    @GetMapping("/api/kundenreaktionen/{aktenzeichen}/schreiben")
    List<Schriftstueck> schreiben(@PathVariable Aktenzeichen aktenzeichen) {
        Angemeldet wer = Angemeldet.aktuell();
        if (!Einsichtnahme.kenntAblauf(akten.lies(aktenzeichen, Betrachter.von(wer)), wer.gruppen())) {
            return List.of();
        }
        return sendungen.zu(aktenzeichen).stream()
                .map(s -> new Schriftstueck(s.id(), s.schreiben(), s.bezug(), s.weg(), s.zustand(), s.versandtAm()))
                .toList();
    }

    /** As it goes, or went, on paper. For those who post the letters of this case; for others there is none. */
    @GetMapping("/api/kundenreaktionen/{aktenzeichen}/schreiben/{id:\\d{1,18}}.pdf")
    @Operation(summary = "Ein Schreiben als PDF", description = "Für die Fallführung, sonst 404.")
    @Fehlerantworten.Unbekannt
    ResponseEntity<byte[]> pdf(@PathVariable Aktenzeichen aktenzeichen, @PathVariable long id, Angemeldet wer) {
        if (sendungen.zu(aktenzeichen).stream().noneMatch(s -> s.id() == id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Briefblatt blatt = briefe.lies(id, wer).blatt();
        String name = aktenzeichen.wert() + "-" + id;
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(druck.pdf("Schreiben " + name, List.of(blatt)));
    }
}

package de.ombud.schriftverkehr.einsicht;

import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was written to the person of a case, without words and recipients. */
@Gelesen(Leseweg.SCHNITTSTELLE)
@RestController
class SchreibenApi {

    private final Akten akten;
    private final Sendungen sendungen;

    SchreibenApi(Akten akten, Sendungen sendungen) {
        this.akten = akten;
        this.sendungen = sendungen;
    }

    /**
     * @param id number of the letter page, {@code /schreiben/{id}}
     * @param versandtAm day (Europe/Berlin), for letters the day of posting; null before
     */
    record Schriftstueck(
            long id, Schreiben schreiben, int bezug, Versandweg weg, Versandzustand zustand, LocalDate versandtAm) {}

    /** In the order they were written; empty for those who see only a part of the case, 404 for those who see nothing of it. */
    @GetMapping("/api/kundenreaktionen/{aktenzeichen}/schreiben")
    List<Schriftstueck> schreiben(@PathVariable Aktenzeichen aktenzeichen) {
        Angemeldet wer = Angemeldet.aktuell();
        if (!akten.lies(aktenzeichen, Betrachter.von(wer)).vollstaendig()) {
            return List.of();
        }
        return sendungen.zu(aktenzeichen).stream()
                .map(s -> new Schriftstueck(s.id(), s.schreiben(), s.bezug(), s.weg(), s.zustand(), s.versandtAm()))
                .toList();
    }
}

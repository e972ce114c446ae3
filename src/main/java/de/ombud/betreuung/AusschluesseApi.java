package de.ombud.betreuung;

import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who never sees or works on a case. Names stand in bodies only: an address ends up in logs. Each step answers with the list. */
@Gelesen(Leseweg.SCHNITTSTELLE)
@RestController
@RequestMapping("/api/kundenreaktionen/{aktenzeichen}/ausschluesse")
@Tag(name = "Ausschlüsse", description = "Wer einen Fall nie sieht oder bearbeitet (§§ 16, 17 SGB X)")
@Fehlerantworten.Verboten
@Fehlerantworten.Unbekannt
class AusschluesseApi {

    private final Ausschlussaufnahme aufnahme;

    AusschluesseApi(Ausschlussaufnahme aufnahme) {
        this.aufnahme = aufnahme;
    }

    @GetMapping
    @Operation(summary = "Wer ausgeschlossen ist", description = "für KRM, Ombudsstelle und Leitung")
    Ausschluesse liste(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        return new Ausschluesse(aufnahme.liste(aktenzeichen, Betrachter.von(wer)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Jemanden ausschließen",
            description =
                    "Für KRM, Ombudsstelle und Leitung. Die Person findet den Fall nirgends mehr; Aufgaben, die sie"
                            + " übernommen hatte, gehen an die Gruppe zurück. Steht im Änderungsprotokoll.")
    @Fehlerantworten.Eingabe
    Ausschluesse ausschliessen(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody AusschlussEingabe eingabe, Angemeldet wer) {
        return new Ausschluesse(aufnahme.ausschliessen(aktenzeichen, eingabe, Betrachter.von(wer)));
    }

    @PostMapping("/aufhebung")
    @Operation(
            summary = "Einen Ausschluss aufheben",
            description = "Nur für die Leitung; wer es entschieden hat und weshalb, steht im Änderungsprotokoll.")
    @Fehlerantworten.Eingabe
    Ausschluesse aufheben(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody AusschlussEingabe eingabe, Angemeldet wer) {
        return new Ausschluesse(aufnahme.aufheben(aktenzeichen, eingabe, Betrachter.von(wer)));
    }

    @Schema(name = "Ausschluesse")
    record Ausschluesse(
            @Schema(description = "Benutzernamen", example = "[\"markt\"]")
            List<String> ausgeschlossen) {}
}

package de.ombud.verbesserung;

import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/impulse")
@Tag(name = "Verbesserungsimpulse", description = "Maßnahmen, die aus Beschwerden folgen; entschieden wird in Aufgaben")
class ImpulseApi {

    private final Impulszugang zugang;
    private final Impulse impulse;

    ImpulseApi(Impulszugang zugang, Impulse impulse) {
        this.zugang = zugang;
        this.impulse = impulse;
    }

    @PostMapping
    @Operation(
            summary = "Eine Verbesserung vorschlagen",
            description =
                    "Für KRM, Ombudsstelle, die Bereiche und die Leitung, aus abgeschlossenen Anliegen, die sie sehen.")
    @ApiResponse(responseCode = "201", description = "vorgeschlagen; Location nennt die Adresse")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    ResponseEntity<ImpulsAusgabe> vorschlagen(@RequestBody ImpulsEingabe eingabe, Angemeldet wer) {
        List<Bezug> anliegen = eingabe.anliegen().stream()
                .map(a -> new Bezug(new Aktenzeichen(a.aktenzeichen()), a.nr()))
                .toList();
        NeuerImpuls neu = new NeuerImpuls(
                eingabe.titel(), eingabe.beschreibung(), anliegen, eingabe.verantwortlich(), eingabe.faelligBis());
        ImpulsAusgabe ausgabe = gib(zugang.vorschlagen(neu, wer), wer);
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/impulse/" + ausgabe.nummer()))
                .body(ausgabe);
    }

    @GetMapping
    @Operation(
            summary = "Verbesserungsimpulse, die die angemeldete Person sehen darf",
            description = "die offenen zuerst")
    List<ImpulsAusgabe> alle(
            @Parameter(description = "nur die offenen") @RequestParam(defaultValue = "false") boolean offen,
            Angemeldet wer) {
        return zugang.alle(offen, wer).stream().map(i -> gib(i, wer)).toList();
    }

    @GetMapping("/{nummer}")
    @Operation(
            summary = "Einen Verbesserungsimpuls lesen",
            description = "Für KRM, Leitung und Prozessanalyse; für Bereiche, wenn er sie betrifft; sonst 404.")
    @Fehlerantworten.Unbekannt
    ImpulsAusgabe lesen(@PathVariable String nummer, Angemeldet wer) {
        return gib(zugang.lies(new Impulsnummer(nummer), wer), wer);
    }

    private ImpulsAusgabe gib(Impuls impuls, Angemeldet wer) {
        return ImpulsAusgabe.von(impuls, zugang.gezeigteFaelle(impuls, wer), impulse.kennzahlen(impuls));
    }
}

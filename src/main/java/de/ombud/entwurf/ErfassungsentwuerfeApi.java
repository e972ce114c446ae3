package de.ombud.entwurf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Only one's own drafts; those of others do not exist here. */
@RestController
@RequestMapping("/api/erfassungsentwuerfe")
@Tag(name = "Erfassungsentwürfe", description = "Angefangene Erfassungen der angemeldeten Person")
@Fehlerantworten.Verboten
class ErfassungsentwuerfeApi {

    private static final int LAENGSTER_INHALT = 400_000;

    private final Erfassungsentwuerfe entwuerfe;
    private final Entwurfsrecht recht;

    ErfassungsentwuerfeApi(Erfassungsentwuerfe entwuerfe, Entwurfsrecht recht) {
        this.entwuerfe = entwuerfe;
        this.recht = recht;
    }

    @GetMapping
    @Operation(summary = "Eigene Entwürfe", description = "der zuletzt geänderte zuerst")
    List<Zeile> alle(Angemeldet wer) {
        return entwuerfe.von(recht.wer(wer)).stream()
                .map(e -> new Zeile(e.id(), e.titel(), e.geaendertAm()))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Einen eigenen Entwurf lesen")
    @Fehlerantworten.Unbekannt
    Ausgabe lies(@PathVariable String id, Angemeldet wer) {
        Erfassungsentwurf entwurf = entwuerfe.lies(id, recht.wer(wer));
        return new Ausgabe(entwurf.id(), entwurf.inhalt(), entwurf.geaendertAm());
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Einen Entwurf anlegen oder ersetzen",
            description = "Wird mit seiner Id als Idempotency-Key erfasst, ist der Entwurf danach gelöscht.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Unbekannt
    @Fehlerantworten.Unzeit
    void merke(@PathVariable String id, @RequestBody NeuerEntwurf eingabe, Angemeldet wer) {
        entwuerfe.merken(id, eingabe.inhalt(), recht.wer(wer));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Einen Entwurf verwerfen")
    void verwirf(@PathVariable String id, Angemeldet wer) {
        entwuerfe.verwerfen(id, recht.wer(wer));
    }

    @Schema(name = "Entwurfszeile", description = "Zeitpunkt in UTC")
    record Zeile(String id, String titel, Instant geaendertAm) {}

    @Schema(name = "Erfassungsentwurf", description = "Zeitpunkt in UTC")
    record Ausgabe(String id, String inhalt, Instant geaendertAm) {}

    @Schema(name = "NeuerErfassungsentwurf")
    record NeuerEntwurf(
            @Schema(description = "die Felder des Formulars als JSON-Text")
            @Feld(value = "Inhalt", pflicht = true, laenge = LAENGSTER_INHALT, mehrzeilig = true)
            String inhalt)
            implements Eingabe {}
}

package de.ombud.anlage;

import de.ombud.entwurf.Entwurfsrecht;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Only one's own, like the drafts that they belong to. */
@RestController
@RequestMapping("/api/erfassungsentwuerfe/{id}/anlagen")
@Tag(name = "Erfassungsentwürfe")
@Fehlerantworten.Verboten
class EntwurfsanlagenApi {

    private final Entwurfsanlagen anlagen;
    private final Entwurfsrecht recht;
    private final Dateipruefung pruefung;

    EntwurfsanlagenApi(Entwurfsanlagen anlagen, Entwurfsrecht recht, Dateipruefung pruefung) {
        this.anlagen = anlagen;
        this.recht = recht;
        this.pruefung = pruefung;
    }

    @GetMapping
    @Operation(summary = "Dateien eines eigenen Entwurfs", description = "leer auch, wo es keinen gibt")
    List<Zeile> liste(@PathVariable String id, Angemeldet wer) {
        return anlagen.zu(id, recht.wer(wer)).stream().map(Zeile::von).toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Eine Datei zu einem Entwurf hochladen",
            description = "Wird mit der Id des Entwurfs als Idempotency-Key erfasst, gehören seine Dateien danach zum"
                    + " Vorgang.")
    @ApiResponse(responseCode = "201", description = "abgelegt")
    @ApiResponse(responseCode = "200", description = "lag schon im Entwurf und wurde nicht noch einmal abgelegt")
    @ApiResponse(responseCode = "413", description = "zu groß")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Unbekannt
    @Fehlerantworten.Unzeit
    ResponseEntity<Hochgeladen> hochladen(@PathVariable String id, @RequestPart MultipartFile datei, Angemeldet wer)
            throws IOException {
        String name = recht.wer(wer);
        Datei geprueft = pruefung.geprueft(datei.getOriginalFilename(), datei.getBytes());
        Entwurfsanlagen.Hinzugefuegt ergebnis = anlagen.hinzufuegen(id, geprueft, name);
        return ResponseEntity.status(ergebnis.schonDa() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(new Hochgeladen(ergebnis.schonDa(), Zeile.von(ergebnis.anlage())));
    }

    @PutMapping("/{nr}/anliegen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sagen, zu welchem Anliegen des Entwurfs eine Datei gehört")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Unbekannt
    void zuordnen(
            @PathVariable String id,
            @PathVariable int nr,
            @RequestBody AnlagenApi.ZuordnungEingabe eingabe,
            Angemeldet wer) {
        anlagen.zuordnen(id, nr, eingabe.anliegen(), recht.wer(wer));
    }

    @DeleteMapping("/{nr}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Eine Datei aus einem Entwurf nehmen")
    @Fehlerantworten.Unbekannt
    void entfernen(@PathVariable String id, @PathVariable int nr, Angemeldet wer) {
        anlagen.entfernen(id, nr, recht.wer(wer));
    }

    @Schema(name = "HochgeladeneEntwurfsdatei")
    record Hochgeladen(boolean schonDa, Zeile anlage) {}

    @Schema(name = "Entwurfsdatei")
    record Zeile(
            int nr,
            String name,
            Dateiart art,
            @Schema(description = "Bytes") long groesse,
            Integer anliegen) {

        static Zeile von(Entwurfsanlage a) {
            return new Zeile(a.nr(), a.name(), a.art(), a.groesse(), a.anliegen());
        }
    }
}

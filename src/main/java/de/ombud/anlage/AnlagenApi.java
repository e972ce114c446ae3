package de.ombud.anlage;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Grund;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/kundenreaktionen/{aktenzeichen}/anlagen")
@Tag(name = "Anlagen", description = "Dateien zu einer Kundenreaktion")
@Fehlerantworten.Unbekannt
class AnlagenApi {

    /** A browser that opens it all the same runs nothing in it and fetches nothing for it. */
    private static final String NICHTS_AUSFUEHREN = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Anlagen anlagen;

    AnlagenApi(Anlagen anlagen) {
        this.anlagen = anlagen;
    }

    @GetMapping
    @Gelesen(Leseweg.SCHNITTSTELLE)
    @Operation(
            summary = "Anlagen einer Kundenreaktion",
            description = "die, die die angemeldete Person sehen darf; von entfernten nur, dass es sie gab")
    Liste liste(@PathVariable Aktenzeichen aktenzeichen, Angemeldet wer) {
        return new Liste(anlagen.zu(aktenzeichen, Betrachter.von(wer)).stream()
                .map(Zeile::von)
                .toList());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Gelesen(Leseweg.SCHNITTSTELLE)
    @Operation(
            summary = "Eine Datei hochladen",
            description =
                    "Die Art wird am Inhalt erkannt. Zur ganzen Kundenreaktion für KRM, Ombudsstelle (eigene Vorgänge)"
                            + " und wer sie erfasst hat, zu einem Anliegen auch für dessen Bereich; nach dem Ende des"
                            + " Vorgangs für niemanden mehr.")
    @ApiResponse(responseCode = "201", description = "abgelegt")
    @ApiResponse(responseCode = "200", description = "lag schon in der Akte und wurde nicht noch einmal abgelegt")
    @ApiResponse(responseCode = "413", description = "zu groß")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unzeit
    ResponseEntity<Hochgeladen> hochladen(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestPart MultipartFile datei,
            @Parameter(
                            description = "Nummer des Anliegens, dessen Bereich sie auch sieht; ohne: die ganze"
                                    + " Kundenreaktion")
                    @RequestParam(required = false)
                    Integer anliegen,
            @Parameter(description = "Nummer des Nachtrags, mit dem sie kam") @RequestParam(required = false)
                    Integer nachtrag,
            @RequestParam(defaultValue = "KUNDE") Herkunft herkunft,
            Angemeldet wer)
            throws IOException {
        Anlagen.Hinzugefuegt ergebnis = anlagen.hinzufuegen(
                aktenzeichen,
                new Anlagen.Neu(datei.getOriginalFilename(), datei.getBytes(), anliegen, nachtrag, herkunft),
                Betrachter.von(wer));
        return ResponseEntity.status(ergebnis.schonDa() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/api/kundenreaktionen/" + aktenzeichen + "/anlagen/"
                        + ergebnis.anlage().nr()))
                .body(new Hochgeladen(ergebnis.schonDa(), Zeile.von(ergebnis.anlage())));
    }

    @GetMapping("/{nr}")
    @Gelesen(Leseweg.ANLAGE)
    @Operation(summary = "Eine Anlage herunterladen", description = "Der Abruf steht im Leseprotokoll.")
    ResponseEntity<Resource> herunterladen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            Angemeldet wer,
            @Parameter(hidden = true) HttpServletResponse antwort) {
        Anlagen.Ausgabe ausgabe = anlagen.oeffnen(aktenzeichen, nr, Betrachter.von(wer));
        Anlage anlage = ausgabe.anlage();
        // the encoding that all our answers have says nothing about what somebody else wrote
        antwort.setCharacterEncoding(null);
        ContentDisposition speichern = ContentDisposition.attachment()
                .filename(anlage.art().dateiname(anlage.name()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, speichern.toString())
                .header("Content-Security-Policy", NICHTS_AUSFUEHREN)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(anlage.art().medientyp()))
                .contentLength(anlage.groesse())
                .body(new InputStreamResource(ausgabe.inhalt()));
    }

    @DeleteMapping("/{nr}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Eine Anlage entfernen",
            description =
                    "Für KRM und, bei ihren eigenen Vorgängen, die Ombudsstelle, auch nach dem Ende. Inhalt und Name"
                            + " sind danach gelöscht; wer sie wann warum entfernt hat, bleibt und steht im"
                            + " Änderungsprotokoll.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unzeit
    void entfernen(
            @PathVariable Aktenzeichen aktenzeichen, @PathVariable int nr, @RequestBody Grund eingabe, Angemeldet wer) {
        anlagen.entfernen(aktenzeichen, nr, eingabe.grund(), Betrachter.von(wer));
    }

    @PutMapping("/{nr}/anliegen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Sagen, zu welchem Anliegen eine Anlage gehört",
            description =
                    "Damit sieht sie auch dessen Bereich; ohne Nummer nur, wer die ganze Kundenreaktion sieht. Für KRM"
                            + " und, bei ihren eigenen Vorgängen, die Ombudsstelle; steht im Änderungsprotokoll.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unzeit
    void zuordnen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestBody ZuordnungEingabe eingabe,
            Angemeldet wer) {
        anlagen.zuordnen(aktenzeichen, nr, eingabe.anliegen(), Betrachter.von(wer));
    }

    @Schema(name = "Anlagen")
    record Liste(List<Zeile> anlagen) {}

    @Schema(name = "HochgeladeneAnlage")
    record Hochgeladen(
            @Schema(description = "true: derselbe Inhalt lag schon in der Akte")
            boolean schonDa,

            Zeile anlage) {}

    @Schema(name = "Anlage", description = "Zeitpunkte in UTC")
    record Zeile(
            int nr,
            @Schema(description = "null, wenn entfernt") String name,
            Dateiart art,
            @Schema(description = "Bytes") long groesse,
            Integer anliegen,
            Integer nachtrag,
            Herkunft herkunft,
            String wer,
            Instant am,
            Entfernt entfernt) {

        static Zeile von(Anlage a) {
            return new Zeile(
                    a.nr(),
                    a.name(),
                    a.art(),
                    a.groesse(),
                    a.anliegen(),
                    a.nachtrag(),
                    a.herkunft(),
                    a.wer(),
                    a.am(),
                    a.istEntfernt() ? Entfernt.von(a.entfernung()) : null);
        }
    }

    @Schema(name = "EntfernteAnlage")
    record Entfernt(
            String wer,
            Instant am,

            @Schema(description = "null für Personen, die nur einzelne Anliegen sehen")
            String grund) {

        static Entfernt von(Anlage.Entfernung e) {
            return new Entfernt(e.wer(), e.am(), e.grund());
        }
    }

    @Schema(name = "Zuordnung")
    record ZuordnungEingabe(
            @Schema(description = "null: die ganze Kundenreaktion")
            Integer anliegen) implements Eingabe {}
}

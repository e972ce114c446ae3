package de.ombud.schriftverkehr.stapel;

import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/post/stapel")
@Tag(name = "Post", description = "Briefe gemeinsam drucken und zur Post geben; für das KRM")
@Fehlerantworten.Verboten
class PoststapelApi {

    private static final int HOECHSTENS = 1_000;

    private final Poststelle post;

    PoststapelApi(Poststelle post) {
        this.post = post;
    }

    @Schema(name = "Poststapel")
    record Ausgabe(
            long nr,

            @Schema(description = "wie viele hineinkamen") int schreiben,

            @Schema(description = "wie viele davon noch mit ihm zur Post gehen")
            int offen,

            Instant gebildetAm,
            String gebildetVon,

            @Schema(description = "Tag der Post; null, solange er liegt")
            LocalDate versandtAm) {

        static Ausgabe von(Poststapel s) {
            return new Ausgabe(s.nr(), s.schreiben(), s.offen(), s.gebildetAm(), s.gebildetVon(), s.versandtAm());
        }
    }

    @GetMapping
    @Operation(summary = "Stapel, zuerst die noch nicht versandten, höchstens 1000")
    List<Ausgabe> liste(Angemeldet wer) {
        return post.liste(HOECHSTENS, wer).stream().map(Ausgabe::von).toList();
    }

    @PostMapping
    @Operation(
            summary = "Alle Briefe, die auf den Druck warten, in einen Stapel nehmen",
            description = "Jeder Brief kommt in genau einen Stapel. Ohne vollständige Anschrift bleibt er liegen. 409,"
                    + " wenn keiner wartet.")
    ResponseEntity<Ausgabe> bilde(Angemeldet wer) {
        Poststapel neuer = post.bilde(wer);
        return ResponseEntity.created(URI.create("/api/post/stapel/" + neuer.nr()))
                .body(Ausgabe.von(neuer));
    }

    @GetMapping("/{nr:\\d{1,18}}")
    @Operation(summary = "Ein Stapel")
    @Fehlerantworten.Unbekannt
    Ausgabe stapel(@PathVariable long nr, Angemeldet wer) {
        return Ausgabe.von(post.zeige(nr, wer));
    }

    @GetMapping("/{nr:\\d{1,18}}.pdf")
    @Operation(
            summary = "Alle Briefe eines Stapels in einer Datei",
            description =
                    "Jeder beginnt auf einer Vorderseite. Was inzwischen entfiel oder neu geschrieben wurde, fehlt."
                            + " Briefe mit geschützter Anschrift sieht nur, wer den Stapel gebildet hat.")
    @Fehlerantworten.Unbekannt
    ResponseEntity<byte[]> pdf(@PathVariable long nr, Angemeldet wer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("poststapel-" + nr + ".pdf")
                                .build()
                                .toString())
                .body(post.pdf(nr, wer));
    }

    @PostMapping("/{nr:\\d{1,18}}/versandt")
    @Operation(
            summary = "Alle Briefe eines Stapels als zur Post gegeben vermerken",
            description = "Die Aufgaben „Brief versenden“ sind damit erledigt. 409, wenn er schon vermerkt ist.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Unbekannt
    Ausgabe versandt(@PathVariable long nr, @RequestBody VersandtagEingabe eingabe, Angemeldet wer) {
        return Ausgabe.von(post.versandt(nr, eingabe.am(), wer));
    }
}

package de.ombud.zahlenwerk;

import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.Probleme;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/auswertung")
@Tag(name = "Auswertung", description = "Die Kennzahlen eines Jahres; für KRM und Leitung")
class AuswertungApi {

    static final Set<Gruppe> AUSWERTENDE = Gruppe.mitLeitung(Gruppe.KRM);

    private final Jahreszahlen zahlen;
    private final OeffentlicheFassung oeffentliche;
    private final Arbeitsmappe mappe;
    private final Meldungen meldungen;
    private final Dienststellen dienststellen;
    private final Probleme probleme;

    AuswertungApi(
            Jahreszahlen zahlen,
            OeffentlicheFassung oeffentliche,
            Arbeitsmappe mappe,
            Meldungen meldungen,
            Dienststellen dienststellen,
            Probleme probleme) {
        this.zahlen = zahlen;
        this.oeffentliche = oeffentliche;
        this.mappe = mappe;
        this.meldungen = meldungen;
        this.dienststellen = dienststellen;
        this.probleme = probleme;
    }

    @GetMapping("/{jahr:\\d{4}}")
    @Operation(
            summary = "Die Kennzahlen eines Jahres neben denen des Vorjahres",
            description =
                    "Das Jahr ist das des Eingangs in Deutschland. Anteile und Veränderungen in Prozent, kaufmännisch"
                            + " auf eine Stelle gerundet. `hinweise` nennt, was nicht zusammenpasst.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    Auswertung auswertung(
            @PathVariable int jahr,
            @Parameter(description = "Schlüssel einer Dienststelle; ohne: alle") @RequestParam(defaultValue = "")
                    String dienststelle,
            Angemeldet wer) {
        verlange(wer, AUSWERTENDE);
        return zahlen.zu(jahr, bekannte(dienststelle));
    }

    @GetMapping("/{jahr:\\d{4}}.xlsx")
    @Operation(
            summary = "Dieselben Kennzahlen als Arbeitsmappe",
            description = "Je Abschnitt ein Blatt mit Zahlen und Diagramm, am Ende, was jede Kennzahl bedeutet."
                    + " Die Spalte „Schlüssel“ nennt die Kennzahl wie in der JSON-Antwort.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    ResponseEntity<byte[]> mappe(
            @PathVariable int jahr,
            @Parameter(description = "Schlüssel einer Dienststelle; ohne: alle") @RequestParam(defaultValue = "")
                    String dienststelle,
            Angemeldet wer) {
        verlange(wer, AUSWERTENDE);
        String titel = probleme.text("zahlenwerk.titel", String.valueOf(jahr));
        String ort = dienststellen
                .finde(bekannte(dienststelle))
                .map(Dienststelle::name)
                .map(name -> ", " + name)
                .orElse("");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Arbeitsmappe.DATEITYP))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("auswertung-" + jahr + ".xlsx")
                                .build()
                                .toString())
                .body(mappe.von(zahlen.zu(jahr, dienststelle), titel + ort));
    }

    private String bekannte(String dienststelle) {
        if (!dienststelle.isEmpty() && dienststellen.finde(dienststelle).isEmpty()) {
            throw new Eingabefehler("dienststelle", probleme.text("einfuhr.dienststelle"));
        }
        return dienststelle;
    }

    @GetMapping("/{jahr:\\d{4}}/oeffentlich")
    @Operation(
            summary = "Die Kennzahlen eines Jahres, wie sie das Haus verlassen dürfen",
            description =
                    "Zahlen von 1 bis 4 sind gesperrt, ebenso so viele andere, dass sich keine gesperrte auf weniger"
                            + " als fünf Werte eingrenzen lässt. Was aus einer gesperrten Zahl gerechnet wird, fehlt mit"
                            + " ihr.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    Auswertung oeffentlich(@PathVariable int jahr, Angemeldet wer) {
        verlange(wer, AUSWERTENDE);
        return oeffentliche.zu(jahr);
    }

    @PostMapping("/{jahr:\\d{4}}/meldungen")
    @Operation(
            summary = "Eintragen, was eine Stelle meldet, die Ombud nicht benutzt",
            description = "Für das KRM. Steht in `meldungen` neben den Kennzahlen und zählt in keiner mit.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    List<Meldungen.Meldung> melden(@PathVariable int jahr, @RequestBody MeldungEingabe eingabe, Angemeldet wer) {
        verlange(wer, Set.of(Gruppe.KRM));
        meldungen.nimm(jahr, eingabe, wer.name());
        return meldungen.zu(jahr);
    }

    private void verlange(Angemeldet wer, Set<Gruppe> gruppen) {
        if (!wer.istIn(gruppen)) {
            throw new NichtErlaubt(probleme.text("zahlenwerk.verboten"));
        }
    }
}

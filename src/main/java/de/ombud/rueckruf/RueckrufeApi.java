package de.ombud.rueckruf;

import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.zustaendigkeit.Dienststellen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/rueckrufe")
@Tag(name = "Rückrufe", description = "Zugesagte Rückrufe, ihre Versuche und was daraus wird")
@Fehlerantworten.Eingabe
@Fehlerantworten.Verboten
class RueckrufeApi {

    private final Rueckrufzugang zugang;
    private final Schreibvorschlag schreiben;
    private final Dienststellen dienststellen;
    private final RueckrufEinstellungen einstellungen;
    private final MessageSource texte;
    private final Clock uhr;

    RueckrufeApi(
            Rueckrufzugang zugang,
            Schreibvorschlag schreiben,
            Dienststellen dienststellen,
            RueckrufEinstellungen einstellungen,
            MessageSource texte,
            Clock uhr) {
        this.zugang = zugang;
        this.schreiben = schreiben;
        this.dienststellen = dienststellen;
        this.einstellungen = einstellungen;
        this.texte = texte;
        this.uhr = uhr;
    }

    @PostMapping
    @Operation(
            summary = "Einen Rückruf zusagen",
            description = "Für KRM, Ombudsstelle, Eingangszone, die Bereiche und die Teamleitung. Die Frist steht in"
                    + " fristen.dmn (RUECKRUF).")
    @ApiResponse(responseCode = "201", description = "zugesagt; Location nennt die Adresse")
    ResponseEntity<RueckrufAusgabe> zusagen(@RequestBody RueckrufEingabe eingabe, Angemeldet wer) {
        RueckrufAusgabe ausgabe = gib(zugang.zusagen(neu(eingabe), wer));
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/rueckrufe/" + ausgabe.nummer()))
                .body(ausgabe);
    }

    @GetMapping
    @Operation(
            summary = "Rückrufe, die die angemeldete Person sehen darf",
            description = "die offenen zuerst, die dringendsten oben; höchstens 500")
    List<RueckrufAusgabe> liste(
            @Parameter(description = "nur die offenen") @RequestParam(defaultValue = "false") boolean offen,
            Angemeldet wer) {
        return zugang.liste(offen, wer).stream().map(this::gib).toList();
    }

    @GetMapping("/{nummer}")
    @Operation(
            summary = "Einen Rückruf lesen",
            description = "Für die erfassende Person, KRM, die Gruppe, die zurückruft, und die Leitung; sonst 404.")
    @Fehlerantworten.Unbekannt
    RueckrufAusgabe lesen(@PathVariable String nummer, Angemeldet wer) {
        return gib(zugang.lies(new Rueckrufnummer(nummer), wer));
    }

    @PostMapping("/{nummer}/versuche")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Einen Anrufversuch vermerken",
            description = "Für die Gruppe, die zurückruft, KRM und die Leitung. ERREICHT schließt den Rückruf; nach der"
                    + " eingestellten Zahl vergeblicher Versuche wird er mit einem Briefvorschlag geschlossen.")
    @Fehlerantworten.Unbekannt
    @Fehlerantworten.Unzeit
    RueckrufAusgabe versuchen(@PathVariable String nummer, @RequestBody VersuchEingabe eingabe, Angemeldet wer) {
        NeuerVersuch versuch = new NeuerVersuch(
                eingabe.ausgang(),
                zeit(eingabe.am()),
                eingabe.erneutAm() == null ? null : zeit(eingabe.erneutAm()),
                eingabe.notiz(),
                eingabe.beschwerde());
        return gib(zugang.versuchen(new Rueckrufnummer(nummer), versuch, wer));
    }

    @PostMapping("/{nummer}/beschwerde")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Aus dem Rückruf eine Beschwerde machen",
            description = "Für alle, die ihn sehen. Die Beschwerde übernimmt die Person; Rückruf und Beschwerde nennen"
                    + " einander. 409, wenn es schon geschehen ist.")
    @Fehlerantworten.Unbekannt
    @Fehlerantworten.Unzeit
    RueckrufAusgabe beschweren(@PathVariable String nummer, @RequestBody BeschwerdeEingabe eingabe, Angemeldet wer) {
        NeueBeschwerde neu = new NeueBeschwerde(eingabe.text(), eingabe.rueckrufErledigt());
        return gib(zugang.beschweren(new Rueckrufnummer(nummer), neu, wer));
    }

    private NeuerRueckruf neu(RueckrufEingabe eingabe) {
        return new NeuerRueckruf(
                eingabe.aktenzeichen().isEmpty() ? null : new Aktenzeichen(eingabe.aktenzeichen()),
                dienststelle(eingabe.dienststelle()),
                eingabe.gruppe(),
                new Anrufziel(
                        eingabe.vorname(),
                        eingabe.nachname(),
                        eingabe.telefon(),
                        eingabe.bgNummer(),
                        eingabe.zeitwunsch()),
                eingabe.worum(),
                zeit(eingabe.zugesagtAm()));
    }

    private String dienststelle(String schluessel) {
        String gemeint = schluessel.isEmpty() ? einstellungen.dienststelle() : schluessel;
        if (dienststellen.finde(gemeint).isEmpty()) {
            throw new Eingabefehler(
                    "dienststelle", texte.getMessage("eingang.dienststelle.unbekannt", null, Locale.GERMANY));
        }
        return gemeint;
    }

    private Instant zeit(OffsetDateTime zeitpunkt) {
        Instant gemeint = zeitpunkt == null ? uhr.instant() : zeitpunkt.toInstant();
        return gemeint.truncatedTo(ChronoUnit.MICROS);
    }

    private RueckrufAusgabe gib(Rueckruf rueckruf) {
        return RueckrufAusgabe.von(rueckruf, schreiben.zu(rueckruf));
    }
}

package de.ombud.leitstand;

import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/leitstand")
@Tag(
        name = "Leitstand",
        description = "Was brennt, und wie die Leitung eingreift; nur für die Leitung, jeder Eingriff mit Grund")
class LeitstandApi {

    private final Lage lage;
    private final Eingriffe eingriffe;

    LeitstandApi(Lage lage, Eingriffe eingriffe) {
        this.lage = lage;
        this.eingriffe = eingriffe;
    }

    @Schema(name = "Kennzahlen", description = "Zahlen sind Kundenreaktionen, nie Personen")
    record KennzahlenAusgabe(
            long ueberschritten,
            long nahe,
            long eskalationen,
            long notlagen,
            long rueckrufe,
            long versaeumteRueckrufe,
            long beantwortet,

            @Schema(nullable = true, description = "in Prozent; leer, solange diesen Monat nichts beantwortet ist")
            BigDecimal innerhalb14Tagen) {

        static KennzahlenAusgabe von(Kennzahlen k) {
            return new KennzahlenAusgabe(
                    k.ueberschritten(),
                    k.nahe(),
                    k.eskalationen(),
                    k.notlagen(),
                    k.rueckrufe(),
                    k.versaeumteRueckrufe(),
                    k.beantwortet(),
                    k.anteil());
        }
    }

    @GetMapping("/kennzahlen")
    @Operation(
            summary = "Was über oder nahe der Frist ist",
            description = "Ohne Fälle, von denen die Person ausgeschlossen ist.")
    @Fehlerantworten.Verboten
    KennzahlenAusgabe kennzahlen(Angemeldet wer) {
        Leitung.verlange(wer);
        return KennzahlenAusgabe.von(lage.kennzahlen(wer.name()));
    }

    @PostMapping("/aufgaben/{taskId}/gruppe")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Eine offene Aufgabe einer anderen Gruppe geben",
            description = "Die bisherige Gruppe verliert sie.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unbekannt
    void umgeben(@PathVariable String taskId, @RequestBody UmgebenEingabe eingabe, Angemeldet wer) {
        Leitung.verlange(wer);
        eingriffe.umgeben(taskId, eingabe.gruppe(), eingabe.grund(), wer);
    }

    @PostMapping("/aufgaben/{taskId}/prioritaet")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Die Priorität einer offenen Aufgabe setzen", description = "Von 0 bis 100.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unbekannt
    void gewichten(@PathVariable String taskId, @RequestBody PrioritaetEingabe eingabe, Angemeldet wer) {
        Leitung.verlange(wer);
        eingriffe.gewichten(taskId, eingabe.prioritaet(), eingabe.grund(), wer);
    }

    @PostMapping("/aufgaben/{taskId}/klaerung")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Eine Eskalation mit einer Maßnahme erledigen",
            description = "Für die Gruppe, bei der sie liegt, und jede darüber.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unbekannt
    void klaeren(@PathVariable String taskId, @RequestBody KlaerungEingabe eingabe, Angemeldet wer) {
        Leitung.verlange(wer);
        eingriffe.klaeren(taskId, eingabe.massnahme(), wer);
    }

    @PostMapping("/faelle/{aktenzeichen}/zwischennachricht")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Jetzt eine Zwischennachricht mit Grund und neuem Termin schicken",
            description = "409, wo niemand eine Antwort erwartet oder eine Zwischennachricht gerade unterwegs ist.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unbekannt
    void verlaengern(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody VerlaengerungEingabe eingabe, Angemeldet wer) {
        Leitung.verlange(wer);
        eingriffe.verlaengern(aktenzeichen, eingabe.grund(), eingabe.neuerTermin(), eingabe.namensgrund(), wer);
    }
}

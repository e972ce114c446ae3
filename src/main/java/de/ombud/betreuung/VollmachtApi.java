package de.ombud.betreuung;

import de.ombud.eingang.angabe.VollmachtEingabe;
import de.ombud.eingang.ausgabe.Fallausgabe;
import de.ombud.eingang.ausgabe.KundenreaktionAusgabe;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Every step answers with the case as it is afterwards; its versions of the Vollmacht stand in {@code vollmachten}. */
@Gelesen(Leseweg.SCHNITTSTELLE)
@RestController
@RequestMapping("/api/kundenreaktionen/{aktenzeichen}/vollmacht")
@Tag(
        name = "Vollmacht",
        description =
                "Vollmacht nach § 13 SGB X. Für KRM und, bei ihren eigenen Vorgängen, die Ombudsstelle. Jeder Schritt"
                        + " steht im Änderungsprotokoll und gilt auch für Schreiben, die schon geschrieben und noch nicht"
                        + " versandt sind.")
@Fehlerantworten.Eingabe
@Fehlerantworten.Verboten
@Fehlerantworten.Unbekannt
@Fehlerantworten.Unzeit
class VollmachtApi {

    private final Vollmachtaufnahme aufnahme;

    private final Fallausgabe fallausgabe;

    VollmachtApi(Vollmachtaufnahme aufnahme, Fallausgabe ausgabe) {
        this.fallausgabe = ausgabe;
        this.aufnahme = aufnahme;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Eine Vollmacht aufnehmen",
            description = "auch anstelle einer früheren, zum Beispiel wenn der Nachweis nun da ist")
    KundenreaktionAusgabe erteilt(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody VollmachtEingabe eingabe, Angemeldet wer) {
        return fallausgabe.von(aufnahme.erteilt(aktenzeichen, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/widerruf")
    @Operation(summary = "Den Widerruf einer Vollmacht aufnehmen", description = "wirkt sofort und nur für die Zukunft")
    KundenreaktionAusgabe widerrufen(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody WiderrufEingabe eingabe, Angemeldet wer) {
        return fallausgabe.von(aufnahme.widerrufen(aktenzeichen, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/falsch")
    @Operation(
            summary = "Festhalten, dass eine Vollmacht falsch war",
            description = "Hat die vermeintliche Vertretung etwas erfahren, eröffnet das den Weg DATENPANNE.")
    KundenreaktionAusgabe warFalsch(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody FalscheVollmachtEingabe eingabe, Angemeldet wer) {
        return fallausgabe.von(aufnahme.warFalsch(aktenzeichen, eingabe, Betrachter.von(wer)), wer);
    }
}

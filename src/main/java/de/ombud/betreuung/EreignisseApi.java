package de.ombud.betreuung;

import de.ombud.berichtigung.KorrekturEingabe;
import de.ombud.berichtigung.Korrekturaufnahme;
import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.eingang.ausgabe.Fallausgabe;
import de.ombud.eingang.ausgabe.KundenreaktionAusgabe;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Every step answers with the case as it is afterwards: 201 where something joined it, otherwise 200. */
@Gelesen(Leseweg.SCHNITTSTELLE)
@RestController
@RequestMapping("/api/kundenreaktionen/{aktenzeichen}")
@Tag(
        name = "Ereignisse",
        description = "Was einer laufenden Kundenreaktion von außen geschieht. Für KRM und, bei ihren eigenen"
                + " Vorgängen, die Ombudsstelle.")
@Fehlerantworten.Eingabe
@Fehlerantworten.Verboten
@Fehlerantworten.Unbekannt
@Fehlerantworten.Unzeit
class EreignisseApi {

    private final Ereignisaufnahme ereignisse;
    private final Korrekturaufnahme korrekturen;
    private final Fallausgabe fallausgabe;

    EreignisseApi(Ereignisaufnahme ereignisse, Korrekturaufnahme korrekturen, Fallausgabe ausgabe) {
        this.fallausgabe = ausgabe;
        this.ereignisse = ereignisse;
        this.korrekturen = korrekturen;
    }

    @PostMapping("/anliegen")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ein weiteres Anliegen aufnehmen", description = "möglich, bis die Antwort versandt ist")
    KundenreaktionAusgabe anliegen(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody AnliegenEingabe eingabe, Angemeldet wer) {
        return gib(ereignisse.anliegen(aktenzeichen, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/nachtrag")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Einen Nachtrag aufnehmen",
            description =
                    "Beantwortet er eine Rückfrage, endet das Warten auf diese und nur auf diese; gelesen wird er am"
                            + " selben Arbeitstag von der Gruppe, die gefragt hat, sonst vom KRM. Auch nach dem"
                            + " Abschluss.")
    KundenreaktionAusgabe nachtrag(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody NachtragEingabe eingabe, Angemeldet wer) {
        return gib(ereignisse.nachtrag(aktenzeichen, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/rueckfrage")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Die Person etwas fragen",
            description =
                    "Auch für die Gruppen, die eines der Anliegen bearbeiten, zu diesen. Nur die genannten Anliegen"
                            + " warten; keine Frist wird angehalten.")
    KundenreaktionAusgabe rueckfrage(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody RueckfrageEingabe eingabe, Angemeldet wer) {
        return gib(ereignisse.rueckfrage(aktenzeichen, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/rueckzug")
    @Operation(
            summary = "Die Kundenreaktion zurückziehen",
            description =
                    "möglich, bis die Antwort versandt ist; ein laufender Rechtsbehelf oder eine Notlage geht weiter,"
                            + " und der Fall schließt erst danach")
    KundenreaktionAusgabe rueckzug(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody GrundEingabe eingabe, Angemeldet wer) {
        return gib(ereignisse.rueckzug(aktenzeichen, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/anliegen/{nr}/rueckzug")
    @Operation(
            summary = "Ein Anliegen zurückziehen",
            description = "solange es nicht bewertet ist; die übrigen gehen weiter. Mit dem letzten endet die"
                    + " Kundenreaktion.")
    KundenreaktionAusgabe rueckzugEinesAnliegens(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestBody GrundEingabe eingabe,
            Angemeldet wer) {
        return gib(ereignisse.rueckzug(aktenzeichen, nr, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/rueckmeldung")
    @Operation(
            summary = "Eine Rückmeldung zur Antwort aufnehmen",
            description = "sobald die Antwort versandt ist, auch nach dem Abschluss; wer unzufrieden ist, dem wird ein"
                    + " zweiter Blick angeboten")
    KundenreaktionAusgabe rueckmeldung(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody RueckmeldungEingabe eingabe, Angemeldet wer) {
        return gib(ereignisse.rueckmeldung(aktenzeichen, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/wiedereroeffnung")
    @Operation(
            summary = "Eine abgeschlossene Kundenreaktion wieder eröffnen",
            description = "Sie läuft von vorn, mit eigener Eingangsbestätigung und eigenen Fristen ab heute; die"
                    + " frühere Antwort bleibt.")
    KundenreaktionAusgabe wiedereroeffnung(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody GrundEingabe eingabe, Angemeldet wer) {
        return gib(ereignisse.wiedereroeffnung(aktenzeichen, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/korrektur")
    @Operation(
            summary = "Falsch Erfasstes berichtigen",
            description =
                    "Jedes geänderte Feld steht danach mit dem Grund im Änderungsprotokoll. Was folgt, geschieht im"
                            + " selben Schritt: Fristen beginnen neu, ein offenes Anliegen geht an die Gruppe, die nach"
                            + " der Tabelle zuständig ist, und ging Post an eine falsche Anschrift, wird eine Datenpanne"
                            + " vorgeschlagen und der Eingang neu bestätigt. Auch nach dem Abschluss.")
    KundenreaktionAusgabe korrektur(
            @PathVariable Aktenzeichen aktenzeichen, @RequestBody KorrekturEingabe eingabe, Angemeldet wer) {
        return gib(korrekturen.korrigieren(aktenzeichen, eingabe, Betrachter.von(wer)), wer);
    }

    @PutMapping("/anliegen/{nr}/beschreibung")
    @Operation(
            summary = "Ein Anliegen beschreiben",
            description = "was seine Gruppe davon liest; bis es bewertet ist, steht im Änderungsprotokoll")
    KundenreaktionAusgabe beschreibung(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestBody BeschreibungEingabe eingabe,
            Angemeldet wer) {
        return gib(ereignisse.beschreibung(aktenzeichen, nr, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/anliegen/{nr}/textfreigabe")
    @Operation(
            summary = "Den Text der Kundenreaktion für ein Anliegen freigeben",
            description = "Wer dieses Anliegen bearbeitet, liest ihn dann; steht mit dem Grund im Änderungsprotokoll.")
    KundenreaktionAusgabe textfreigabe(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestBody GrundEingabe eingabe,
            Angemeldet wer) {
        return gib(ereignisse.textfreigabe(aktenzeichen, nr, eingabe, Betrachter.von(wer)), wer);
    }

    @PostMapping("/anliegen/{nr}/textfreigabe/widerruf")
    @Operation(
            summary = "Die Freigabe des Textes widerrufen",
            description = "wirkt sofort; steht mit dem Grund im Änderungsprotokoll")
    KundenreaktionAusgabe textfreigabeWiderrufen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestBody GrundEingabe eingabe,
            Angemeldet wer) {
        return gib(ereignisse.textfreigabeWiderrufen(aktenzeichen, nr, eingabe, Betrachter.von(wer)), wer);
    }

    @PutMapping("/anliegen/{nr}/bereich")
    @Operation(
            summary = "Den Bereich eines Anliegens festlegen",
            description = "nur KRM, solange der Eingang geprüft wird; eine Änderung steht im Änderungsprotokoll")
    KundenreaktionAusgabe bereich(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestBody BereichEingabe eingabe,
            Angemeldet wer) {
        return gib(ereignisse.bereich(aktenzeichen, nr, eingabe, Betrachter.von(wer)), wer);
    }

    private KundenreaktionAusgabe gib(Akte akte, Angemeldet wer) {
        return fallausgabe.von(akte, wer);
    }
}

package de.ombud.erkennung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.einmal.OhneWirkung;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions while somebody records a Kundenreaktion, for those who may record. POST, because a text has no place in an address. */
@RestController
@Tag(name = "Hinweise", description = "Zeichen für Rechtsbehelf, Notlage und andere Wege")
class HinweiseApi {

    /** As much as a Kundenreaktion may hold. */
    private static final int LAENGSTER_TEXT = 20_000;

    private final Zeichenerkennung erkennung;
    private final MessageSource texte;

    HinweiseApi(Zeichenerkennung erkennung, MessageSource texte) {
        this.erkennung = erkennung;
        this.texte = texte;
    }

    @OhneWirkung("der Text gehört in keine Adresse")
    @PostMapping("/api/hinweise")
    @Operation(
            summary = "Text nach Zeichen durchsuchen",
            description = "Für KRM, Ombudsstelle und Eingangszone. Schlägt nur vor, worauf zu achten ist, und zeigt die"
                    + " Worte, die dazu geführt haben; entscheiden muss ein Mensch. Der Text wird weder"
                    + " gespeichert noch protokolliert. Stellen zählen im Text ohne Leerraum am Anfang, in"
                    + " Unicode-Normalform C.")
    @ApiResponse(responseCode = "200", description = "je Zeichen ein Hinweis; leer, wenn nichts gefunden wurde")
    @ApiResponse(
            responseCode = "400",
            description = "Der Text fehlt oder ist zu lang; `errors` nennt alle Fehler.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "403",
            description = "Die Person erfasst keine Kundenreaktionen.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDetail.class)))
    Hinweise hinweise(@RequestBody Suchtext eingabe, Angemeldet wer) {
        if (!wer.istIn(Gruppe.ERFASSUNG)) {
            throw new NichtErlaubt(texte.getMessage("erkennung.recht", null, Locale.GERMANY));
        }
        return new Hinweise(erkennung.suche(eingabe.text()));
    }

    @Schema(name = "Hinweise")
    record Hinweise(List<Hinweis> hinweise) {}

    @Schema(name = "Suchtext")
    record Suchtext(
            @Schema(example = "Hiermit lege ich Widerspruch ein.", maxLength = LAENGSTER_TEXT)
            @Feld(value = "Text", pflicht = true, laenge = LAENGSTER_TEXT, mehrzeilig = true)
            String text)
            implements Eingabe {}
}

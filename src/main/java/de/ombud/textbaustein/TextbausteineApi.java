package de.ombud.textbaustein;

import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Gelesen(Leseweg.BEILAGE)
@RestController
@Tag(name = "Textbausteine", description = "Sätze, die beim Schreiben eingefügt werden")
class TextbausteineApi {

    private final Akten akten;
    private final Vorschlaege vorschlaege;
    private final Themenkatalog themen;
    private final MessageSource texte;

    TextbausteineApi(Akten akten, Vorschlaege vorschlaege, Themenkatalog themen, MessageSource texte) {
        this.akten = akten;
        this.vorschlaege = vorschlaege;
        this.themen = themen;
        this.texte = texte;
    }

    @GetMapping("/api/kundenreaktionen/{aktenzeichen}/textbausteine")
    @Operation(
            summary = "Textbausteine für einen Fall, mit ausgefüllten Platzhaltern",
            description =
                    "Für alle, die den Fall sehen, sonst 404. Zuerst stehen die zum Thema des Anliegens, dann die des"
                            + " Bereichs. Was die Person nicht sehen darf, bleibt eine Lücke: [… Name].")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Unbekannt
    List<Ausgabe> zumFall(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Verwendung verwendung,
            @Parameter(description = "Nummer des Anliegens; 0: der ganze Fall") @RequestParam(defaultValue = "0")
                    int anliegen,
            Angemeldet wer) {
        Akte akte = akten.lies(aktenzeichen, Betrachter.von(wer));
        Map<String, String> titel = themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel));
        return vorschlaege.zu(akte, anliegen, verwendung).stream()
                .map(v -> new Ausgabe(v.baustein(), v.titel(), wofuer(v, titel), v.passend(), v.text()))
                .toList();
    }

    private String wofuer(Vorschlaege.Vorschlag vorschlag, Map<String, String> titel) {
        if (!vorschlag.thema().isEmpty()) {
            return titel.getOrDefault(vorschlag.thema(), vorschlag.thema());
        }
        String bereich =
                vorschlag.bereich() == null ? "textbaustein.alleBereiche" : "akte.bereich." + vorschlag.bereich();
        return texte.getMessage(bereich, null, Locale.GERMANY);
    }

    @Schema(name = "Textbausteinvorschlag")
    record Ausgabe(
            long id,
            String titel,

            @Schema(description = "Thema, sonst Bereich, in Worten")
            String wofuer,

            @Schema(description = "für ein Thema dieses Falls")
            boolean passend,

            String text) {}
}

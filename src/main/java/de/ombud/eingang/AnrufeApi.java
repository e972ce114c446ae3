package de.ombud.eingang;

import de.ombud.eingang.ausgabe.Fallausgabe;
import de.ombud.eingang.ausgabe.KundenreaktionAusgabe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Betrachter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/anrufe")
@Tag(name = "Anrufe", description = "Anrufe von Beratungsstellen schnell erfassen")
class AnrufeApi {

    private final Anrufaufnahme anrufe;

    private final Fallausgabe fallausgabe;

    AnrufeApi(Anrufaufnahme anrufe, Fallausgabe ausgabe) {
        this.fallausgabe = ausgabe;
        this.anrufe = anrufe;
    }

    @PostMapping
    @Operation(
            summary = "Einen Anruf erfassen",
            description = "Für KRM, Ombudsstelle und Eingangszone. Es entsteht eine vollständige Kundenreaktion.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    ResponseEntity<KundenreaktionAusgabe> erfassen(@RequestBody AnrufEingabe eingabe, Angemeldet wer) {
        KundenreaktionAusgabe ausgabe = fallausgabe.von(anrufe.aufnehmen(eingabe, Betrachter.von(wer)), wer);
        return ResponseEntity.created(URI.create("/api/kundenreaktionen/" + ausgabe.aktenzeichen()))
                .body(ausgabe);
    }
}

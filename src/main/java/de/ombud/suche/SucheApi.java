package de.ombud.suche;

import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.einmal.OhneWirkung;
import de.ombud.vorgang.Betrachter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** POST, because a name has no place in an address. */
@RestController
@Tag(name = "Suche", description = "Kundenreaktionen finden")
class SucheApi {

    private final Fallsuche suche;
    private final Lesezugriffe lesezugriffe;

    SucheApi(Fallsuche suche, Lesezugriffe lesezugriffe) {
        this.suche = suche;
        this.lesezugriffe = lesezugriffe;
    }

    @OhneWirkung("gesuchte Worte gehören in keine Adresse")
    @PostMapping("/api/suche")
    @Operation(
            summary = "Kundenreaktionen suchen",
            description = "Die zuletzt erfassten zuerst. Jede Person findet, was sie sehen darf, anhand dessen, was sie"
                    + " davon sehen darf; was gezeigt wird, steht im Leseprotokoll.")
    @Fehlerantworten.Eingabe
    Suchergebnis suchen(@RequestBody SucheEingabe eingabe, Angemeldet wer) {
        Suchergebnis ergebnis = suche.finde(eingabe.worte(), eingabe.ab(), Betrachter.von(wer));
        lesezugriffe.vermerken(ergebnis.treffer().stream().map(Treffer::az).toList(), wer.name(), Leseweg.TREFFERLISTE);
        return ergebnis;
    }
}

package de.ombud.verbindung;

import de.ombud.system.Angemeldet;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.einmal.OhneWirkung;
import de.ombud.vorgang.Betrachter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Before it is saved. POST, because a person and a text have no place in an address. */
@RestController
@Tag(name = "Verbindungen", description = "Doppelte, wiederholte und zusammengehörige Kundenreaktionen")
class DublettenApi {

    private final Dublettensuche suche;
    private final Verbindungszugang zugang;

    DublettenApi(Dublettensuche suche, Verbindungszugang zugang) {
        this.suche = suche;
        this.zugang = zugang;
    }

    @OhneWirkung("die Angaben gehören in keine Adresse")
    @PostMapping("/api/dubletten")
    @Operation(
            summary = "Beim Erfassen nach Ähnlichem suchen",
            description = "Für KRM, Ombudsstelle und Eingangszone. Nennt nur, was die Person ganz sehen darf; speichert"
                    + " nichts.")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    Aehnliche aehnliche(@RequestBody DublettenEingabe eingabe, Angemeldet wer) {
        zugang.zumSuchen(wer);
        return new Aehnliche(suche.zu(eingabe.gesucht(), Betrachter.von(wer)));
    }

    @Schema(name = "AehnlicheKundenreaktionen")
    record Aehnliche(List<Vorschlag> aehnliche) {}
}

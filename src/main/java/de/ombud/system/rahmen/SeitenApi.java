package de.ombud.system.rahmen;

import de.ombud.system.Angemeldet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same ways as in the frame of our pages, for Tasklist's bar: asked for, nobody is refused anything. */
@RestController
@Tag(name = "Seiten", description = "Welche Seiten jemand öffnen darf")
class SeitenApi {

    private final Wegweiser wegweiser;
    private final MessageSource texte;

    SeitenApi(Wegweiser wegweiser, MessageSource texte) {
        this.wegweiser = wegweiser;
        this.texte = texte;
    }

    @GetMapping("/api/seiten")
    @Operation(summary = "Die Seiten, die die angemeldete Person öffnen darf")
    List<Seite> seiten(Angemeldet wer) {
        return wegweiser.ziele(wer).stream()
                .map(ziel -> new Seite(
                        ziel.schluessel(),
                        texte.getMessage("start." + ziel.schluessel() + ".titel", null, Locale.GERMANY),
                        ziel.adresse()))
                .toList();
    }

    @Schema(name = "Seite")
    record Seite(String schluessel, String titel, String adresse) {}
}

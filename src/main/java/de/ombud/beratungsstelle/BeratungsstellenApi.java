package de.ombud.beratungsstelle;

import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory for everybody who is logged in; kept up by KRM and Ombudsstelle. */
@RestController
@RequestMapping("/api/beratungsstellen")
@Tag(name = "Beratungsstellen")
class BeratungsstellenApi {

    private final Beratungsstellen verzeichnis;
    private final MessageSource texte;

    BeratungsstellenApi(Beratungsstellen verzeichnis, MessageSource texte) {
        this.verzeichnis = verzeichnis;
        this.texte = texte;
    }

    @GetMapping
    @Operation(summary = "Im Verzeichnis suchen", description = "in Kürzel, Name und Ort; aktive zuerst")
    List<Beratungsstelle> suche(@RequestParam(defaultValue = "") String suche) {
        // the database takes no U+0000
        return verzeichnis.suche(suche.replace("\0", "").strip());
    }

    @PostMapping
    @Operation(summary = "Eine Beratungsstelle aufnehmen", description = "für KRM und Ombudsstelle")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unzeit
    ResponseEntity<Beratungsstelle> anlegen(@RequestBody BeratungsstelleEingabe eingabe, Angemeldet wer) {
        pruefe(wer);
        if (eingabe.kuerzel() == null) {
            throw new Eingabefehler("kuerzel", satz("fehler.feld.fehlt"));
        }
        Beratungsstelle neu = eingabe.stelle(eingabe.kuerzel());
        verzeichnis.anlegen(neu);
        return ResponseEntity.created(URI.create("/api/beratungsstellen?suche=" + neu.kuerzel()))
                .body(neu);
    }

    @PutMapping("/{kuerzel}")
    @Operation(summary = "Einen Eintrag ändern", description = "für KRM und Ombudsstelle; das Kürzel bleibt")
    @Fehlerantworten.Eingabe
    @Fehlerantworten.Verboten
    @Fehlerantworten.Unbekannt
    Beratungsstelle aendern(@PathVariable String kuerzel, @RequestBody BeratungsstelleEingabe eingabe, Angemeldet wer) {
        pruefe(wer);
        if (eingabe.kuerzel() != null && !eingabe.kuerzel().equals(kuerzel)) {
            throw new Eingabefehler("kuerzel", satz("beratungsstelle.kuerzel.bleibt"));
        }
        Beratungsstelle neu = eingabe.stelle(kuerzel);
        verzeichnis.aendern(neu);
        return neu;
    }

    private void pruefe(Angemeldet wer) {
        if (!wer.istIn(Gruppe.FALLFUEHRUNG)) {
            throw new NichtErlaubt(satz("beratungsstelle.recht"));
        }
    }

    private String satz(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}

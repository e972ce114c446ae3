package de.ombud.eingang;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Fehlerantworten;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import de.ombud.zustaendigkeit.Zustaendigkeitsregel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be chosen from, for everybody who is logged in. */
@RestController
@Tag(name = "Verzeichnisse")
class VerzeichnisseApi {

    private final Themenkatalog themen;
    private final Dienststellen dienststellen;

    private final Zustaendigkeitsregel zustaendigkeit;
    private final MessageSource texte;

    /** The rule is asked lazily, because it comes from the engine, which starts later. */
    VerzeichnisseApi(
            Themenkatalog themen,
            Dienststellen dienststellen,
            @Lazy Zustaendigkeitsregel zustaendigkeit,
            MessageSource texte) {
        this.themen = themen;
        this.dienststellen = dienststellen;
        this.zustaendigkeit = zustaendigkeit;
        this.texte = texte;
    }

    @GetMapping("/api/themen")
    @Operation(summary = "Themenkatalog", description = "nach Code geordnet")
    List<Thema> themen() {
        return themen.alle();
    }

    @GetMapping("/api/zustaendigkeit")
    @Operation(
            summary = "Bereich eines Anliegens",
            description = "wie zustaendigkeit.dmn ihn beim Erfassen festlegt; nichts wird gespeichert")
    @Fehlerantworten.Eingabe
    Zustaendig zustaendigkeit(
            @Parameter(description = "Code aus dem Themenkatalog", example = "K05") @RequestParam String thema,
            @RequestParam Anliegenart art,
            @RequestParam(defaultValue = "KRM") Adressat adressat) {
        if (themen.finde(thema).isEmpty()) {
            throw new Eingabefehler("thema", texte.getMessage("eingang.thema.unbekannt", null, Locale.GERMANY));
        }
        return new Zustaendig(zustaendigkeit.bereich(thema, art, adressat));
    }

    @Schema(name = "Zustaendigkeit")
    record Zustaendig(Bereich bereich) {}

    @GetMapping("/api/dienststellen")
    @Operation(summary = "Dienststellen mit ihrem Land", description = "nach Schlüssel geordnet")
    List<Dienststelle> dienststellen() {
        return dienststellen.alle();
    }
}

package de.ombud.prozess.aufgaben;

import de.ombud.system.Angemeldet;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Aufgaben", description = "Was Tasklist nicht kann")
class KartenApi {

    private static final int HOECHSTENS = 100;

    private final Aufgabenblatt blatt;
    private final Themenkatalog themen;
    private final MessageSource texte;
    private final Clock uhr;

    KartenApi(Aufgabenblatt blatt, Themenkatalog themen, MessageSource texte, Clock uhr) {
        this.blatt = blatt;
        this.themen = themen;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** Tasks that the person may not see are simply not among the answers. */
    @GetMapping("/api/aufgaben/karten")
    @Operation(summary = "Worte für die Karten von Aufgaben: Thema und Dringlichkeit")
    List<Karte> karten(@RequestParam List<String> id, Angemeldet wer) {
        Instant jetzt = uhr.instant();
        Map<String, String> titel = themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel));
        return blatt.lies(id.stream().limit(HOECHSTENS).toList(), wer).stream()
                .map(zeile -> new Karte(zeile.id(), titel.getOrDefault(zeile.thema(), ""), worte(zeile, jetzt)))
                .toList();
    }

    private List<Wort> worte(Aufgabenzeile zeile, Instant jetzt) {
        List<Wort> worte = new ArrayList<>();
        if (zeile.notlage()) {
            worte.add(wort("notlage", true));
        }
        if (zeile.vielleichtNotlage()) {
            worte.add(wort("vielleichtNotlage", true));
        }
        if (zeile.vielleichtWiderspruch()) {
            worte.add(wort("vielleichtWiderspruch", true));
        }
        switch (zeile.dringlichkeit(jetzt)) {
            case UEBERFAELLIG -> worte.add(wort("ueberfaellig", true));
            case HEUTE -> worte.add(wort("heute", true));
            default -> {}
        }
        if (zeile.rueckfrageOffen()) {
            worte.add(wort("rueckfrage", false));
        }
        if (zeile.inVertretung()) {
            worte.add(wort("vertretung", false));
        }
        return worte;
    }

    private Wort wort(String schluessel, boolean draengt) {
        return new Wort(texte.getMessage("aufgaben.wort." + schluessel, null, Locale.GERMANY), draengt);
    }

    @Schema(name = "Karte")
    record Karte(String id, String thema, List<Wort> worte) {}

    @Schema(name = "Dringlichkeitswort")
    record Wort(String text, boolean draengt) {}
}

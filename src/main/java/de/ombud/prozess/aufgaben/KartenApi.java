package de.ombud.prozess.aufgaben;

import de.ombud.frist.Ortszeit;
import de.ombud.frist.Tagesabstand;
import de.ombud.system.Angemeldet;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
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
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("EE, dd.MM.yyyy", Locale.GERMANY);

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
                .map(zeile -> new Karte(zeile.id(), worum(zeile, titel), worte(zeile, jetzt), frist(zeile, jetzt)))
                .toList();
    }

    private String worum(Aufgabenzeile zeile, Map<String, String> themen) {
        return zeile.berichtsteil().isEmpty()
                ? themen.getOrDefault(zeile.thema(), "")
                : texte.getMessage("bericht.teil." + zeile.berichtsteil(), null, Locale.GERMANY);
    }

    /** How many tasks the person finds in each list at the left of Tasklist, by the name of the list. */
    @GetMapping("/api/aufgaben/zahlen")
    @Operation(summary = "Wie viele Aufgaben in jeder Liste stehen")
    Map<String, Long> zahlen(Angemeldet wer) {
        Aufgabenblatt.Zahlen zahlen = blatt.zahlen(wer);
        return Map.of(
                "Aufgaben meiner Gruppe", zahlen.offen() + zahlen.meine(),
                "Meine Aufgaben", zahlen.meine(),
                "In Vertretung", zahlen.vertretung(),
                "Notlage", zahlen.notlage(),
                "Heute fällig", zahlen.heute(),
                "Überfällig", zahlen.ueberfaellig(),
                "Rückfrage offen", zahlen.wartend(),
                "Alle Aufgaben meiner Gruppe", zahlen.alle());
    }

    /** @param nach the task that was just completed and may still be open for a moment */
    @GetMapping("/api/aufgaben/naechste")
    @Operation(summary = "Die dringlichste Aufgabe, die die Person hat oder übernehmen kann; leer, wenn es keine gibt")
    List<Naechste> naechste(@RequestParam(defaultValue = "") String nach, Angemeldet wer) {
        return blatt.naechste(2, wer).stream()
                .filter(zeile -> !zeile.id().equals(nach))
                .limit(1)
                .map(zeile -> new Naechste(zeile.id(), zeile.name(), zeile.vorgang()))
                .toList();
    }

    /** In the words of the case file; empty for a task without a clock. */
    private String frist(Aufgabenzeile zeile, Instant jetzt) {
        if (zeile.faellig() == null) {
            return "";
        }
        Tagesabstand abstand = Tagesabstand.von(jetzt, zeile.faellig());
        return texte.getMessage(
                "aufgaben.frist",
                new Object[] {
                    texte.getMessage(abstand.schluessel(), new Object[] {abstand.tage(), ""}, Locale.GERMANY),
                    TAG.format(zeile.faellig().atZone(Ortszeit.BERLIN))
                },
                Locale.GERMANY);
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
        if (zeile.zurueckgegeben()) {
            worte.add(wort("zurueckgegeben", true));
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
    record Karte(String id, String thema, List<Wort> worte, String frist) {}

    @Schema(name = "NaechsteAufgabe")
    record Naechste(String id, String name, String vorgang) {}

    @Schema(name = "Dringlichkeitswort")
    record Wort(String text, boolean draengt) {}
}

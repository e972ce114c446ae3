package de.ombud.lagebild;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Probleme;
import de.ombud.vorgang.Bereich;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Themenkatalog;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboard, its tables as files, and the cases behind a number. Works without JavaScript. */
@Controller
@Hidden
class LagebildSeite {

    /** Whoever may see every case may see all numbers, also small ones, and open them; nobody else sees any. */
    private static final Set<Gruppe> SEHENDE = Gruppe.mitLeitung(Gruppe.KRM);

    private static final int JE_SEITE = 100;

    private final Lagetafeln tafeln;
    private final Faktenbuch buch;
    private final Zeitraumwahl zeitraum;
    private final Dienststellen dienststellen;
    private final Themenkatalog themen;
    private final Probleme saetze;

    LagebildSeite(
            Lagetafeln tafeln,
            Faktenbuch buch,
            Zeitraumwahl zeitraum,
            Dienststellen dienststellen,
            Themenkatalog themen,
            Probleme saetze) {
        this.tafeln = tafeln;
        this.buch = buch;
        this.zeitraum = zeitraum;
        this.dienststellen = dienststellen;
        this.themen = themen;
        this.saetze = saetze;
    }

    @GetMapping(value = "/auswertung", params = "!jahr")
    String zeige(
            @RequestParam(defaultValue = "") String von,
            @RequestParam(defaultValue = "") String bis,
            @RequestParam(defaultValue = "") String dienststelle,
            @RequestParam(defaultValue = "") String bereich,
            @RequestParam(defaultValue = "") String thema,
            Model model,
            HttpServletResponse antwort) {
        verlange(antwort);
        Lagewahl wahl = zeitraum.von(von, bis, dienststelle, bereich, thema);
        model.addAttribute("lagebild", tafeln.zu(wahl));
        model.addAttribute("wahl", wahl);
        model.addAttribute("falscherZeitraum", !(von + bis).isEmpty() && !zeitraum.istZeitraum(von, bis));
        model.addAttribute("schnell", schnell());
        model.addAttribute("heute", zeitraum.heute());
        model.addAttribute("dienststellen", dienststellen.alle());
        model.addAttribute("bereiche", Bereich.values());
        model.addAttribute("themen", themen.alle());
        return "lagebild/seite";
    }

    /** One table of the page, with the same choice. */
    @GetMapping("/auswertung/tabellen/{tafel}.csv")
    ResponseEntity<byte[]> tabelle(
            @PathVariable String tafel,
            @RequestParam(defaultValue = "") String von,
            @RequestParam(defaultValue = "") String bis,
            @RequestParam(defaultValue = "") String dienststelle,
            @RequestParam(defaultValue = "") String bereich,
            @RequestParam(defaultValue = "") String thema,
            HttpServletResponse antwort) {
        verlange(antwort);
        Tafel welche = tafeln.zu(zeitraum.von(von, bis, dienststelle, bereich, thema)).tafeln().stream()
                .filter(t -> t.schluessel().equals(tafel))
                .findFirst()
                .orElseThrow(() -> new NichtGefunden("Diese Tabelle gibt es nicht."));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(tafel + ".csv")
                                .build()
                                .toString())
                .body(Tabellendatei.von(welche).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/auswertung/faelle")
    String faelle(
            @RequestParam Fakt was,
            @RequestParam(defaultValue = "") String wert,
            @RequestParam(defaultValue = "") String von,
            @RequestParam(defaultValue = "") String bis,
            @RequestParam(defaultValue = "") String dienststelle,
            @RequestParam(defaultValue = "") String bereich,
            @RequestParam(defaultValue = "") String thema,
            @RequestParam(defaultValue = "1") int seite,
            Model model,
            HttpServletResponse antwort) {
        Angemeldet wer = verlange(antwort);
        Lagewahl teil = zeitraum.von(von, bis, dienststelle, bereich, thema);
        Fallwahl welche = new Fallwahl(
                was,
                wert,
                teil.zwischen(
                        Zeitraumwahl.tag(von).orElse(teil.von()),
                        Zeitraumwahl.tag(bis).orElse(teil.bis())));
        int nr = Math.max(1, Math.min(seite, 10_000));
        List<Faktenbuch.Fall> faelle = buch.faelle(welche, wer.name(), (nr - 1) * JE_SEITE, JE_SEITE + 1);
        model.addAttribute("faelle", faelle.subList(0, Math.min(JE_SEITE, faelle.size())));
        model.addAttribute("weiter", faelle.size() > JE_SEITE ? welche.adresse() + "&seite=" + (nr + 1) : "");
        model.addAttribute("zurueck", nr > 1 ? welche.adresse() + "&seite=" + (nr - 1) : "");
        model.addAttribute("uebernommene", buch.uebernommene(welche));
        model.addAttribute("welche", welche);
        model.addAttribute("worte", worte(welche));
        model.addAttribute(
                "orte",
                dienststellen.alle().stream().collect(Collectors.toMap(Dienststelle::schluessel, Dienststelle::name)));
        model.addAttribute(
                "bereiche",
                Arrays.stream(Bereich.values())
                        .collect(Collectors.toMap(Bereich::name, b -> saetze.text("akte.bereich." + b))));
        return "lagebild/faelle";
    }

    /** What the number counts, in words. */
    private String worte(Fallwahl welche) {
        if (welche.wert().isEmpty()) {
            return saetze.text("lagebild.fakt." + welche.was());
        }
        String wert = switch (welche.was()) {
            case EINGANG -> saetze.text("akte.kanal." + welche.wert());
            case ERGEBNIS -> saetze.text("lagebild.ergebnis." + welche.wert());
            case OFFEN -> saetze.text("akte.bereich." + welche.wert());
            case FAELLIG -> saetze.text("lagebild.faellig." + welche.wert());
            case THEMA ->
                themen.finde(welche.wert()).map(t -> t.titel()).orElseGet(() -> saetze.text("lagebild.ohne-thema"));
            case ABSCHLUSS -> "";
        };
        return saetze.text("lagebild.fakt." + welche.was()) + ": " + wert;
    }

    private Map<String, LocalDate[]> schnell() {
        LocalDate heute = zeitraum.heute();
        LocalDate neujahr = heute.withDayOfYear(1);
        Map<String, LocalDate[]> schnell = new LinkedHashMap<>();
        schnell.put("monat", new LocalDate[] {heute.minusMonths(1).plusDays(1), heute});
        schnell.put("quartal", new LocalDate[] {heute.minusMonths(3).plusDays(1), heute});
        schnell.put("zwoelf", new LocalDate[] {heute.minusYears(1).plusDays(1), heute});
        schnell.put("jahr", new LocalDate[] {neujahr, heute});
        schnell.put("vorjahr", new LocalDate[] {neujahr.minusYears(1), neujahr.minusDays(1)});
        return schnell;
    }

    private Angemeldet verlange(HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Angemeldet wer = Angemeldet.aktuell();
        if (!wer.istIn(SEHENDE)) {
            throw new NichtErlaubt(saetze.text("lagebild.verboten"));
        }
        return wer;
    }
}

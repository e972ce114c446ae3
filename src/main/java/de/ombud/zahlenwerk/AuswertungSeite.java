package de.ombud.zahlenwerk;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Seitenfreigabe;
import de.ombud.zustaendigkeit.Dienststellen;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The figures of a year on a page, each with what it means. Works without JavaScript. */
@Controller
class AuswertungSeite {

    private static final String THEMEN = "beschwerden.thema.";

    private final Jahreszahlen zahlen;
    private final OeffentlicheFassung oeffentliche;
    private final Meldungen meldungen;
    private final Dienststellen dienststellen;
    private final Eingabeleser leser;
    private final Clock uhr;

    AuswertungSeite(
            Jahreszahlen zahlen,
            OeffentlicheFassung oeffentliche,
            Meldungen meldungen,
            Dienststellen dienststellen,
            Eingabeleser leser,
            Clock uhr) {
        this.zahlen = zahlen;
        this.oeffentliche = oeffentliche;
        this.meldungen = meldungen;
        this.dienststellen = dienststellen;
        this.leser = leser;
        this.uhr = uhr;
    }

    @Bean
    static Seitenfreigabe auswertungSeitenfreigabe() {
        return Seitenfreigabe.fuer("/auswertung/**", AuswertungApi.AUSWERTENDE);
    }

    /** @param jahr 0 for the present one */
    @GetMapping(value = "/auswertung", params = "jahr")
    String waehle(@RequestParam(defaultValue = "0") int jahr, @RequestParam(defaultValue = "") String dienststelle) {
        int gewaehlt = jahr < 1000 || jahr > 9999 ? Ortszeit.tag(uhr.instant()).getYear() : jahr;
        return "redirect:/auswertung/" + gewaehlt
                + (dienststellen.finde(dienststelle).isEmpty() ? "" : "?dienststelle=" + dienststelle);
    }

    @GetMapping("/auswertung/{jahr:\\d{4}}")
    String zeige(
            @PathVariable int jahr,
            @RequestParam(defaultValue = "") String dienststelle,
            Model model,
            HttpServletResponse antwort) {
        if (!dienststelle.isEmpty() && dienststellen.finde(dienststelle).isEmpty()) {
            throw new NichtGefunden("Diese Dienststelle gibt es nicht.");
        }
        model.addAttribute("oeffentlich", false);
        return seite(zahlen.zu(jahr, dienststelle), dienststelle, model, antwort);
    }

    /** What may leave the house: small numbers and whatever would give them away are left out. */
    @GetMapping("/auswertung/{jahr:\\d{4}}/oeffentlich")
    String zeigeOeffentlich(@PathVariable int jahr, Model model, HttpServletResponse antwort) {
        model.addAttribute("oeffentlich", true);
        return seite(oeffentliche.zu(jahr), "", model, antwort);
    }

    private String seite(Auswertung auswertung, String dienststelle, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("auswertung", auswertung);
        model.addAttribute("abschnitte", abschnitte(auswertung));
        model.addAttribute("unbekannte", unbekannte(auswertung));
        model.addAttribute("dienststelle", dienststelle);
        model.addAttribute("dienststellen", dienststellen.alle());
        model.addAttribute("groessen", Meldegroesse.values());
        model.addAttribute("darfMelden", Angemeldet.aktuell().istIn(Gruppe.KRM));
        return "zahlenwerk/auswertung";
    }

    /** Of the many topics only those that somebody complained of, now or the year before. */
    private static Map<String, List<Auswertung.Zeile>> abschnitte(Auswertung auswertung) {
        return auswertung.kennzahlen().stream()
                .filter(zeile -> !istUnbekannt(zeile))
                .filter(zeile ->
                        !zeile.schluessel().startsWith(THEMEN) || kommtVor(zeile.wert()) || kommtVor(zeile.vorjahr()))
                .collect(Collectors.groupingBy(
                        zeile -> zeile.bedeutung().abschnitt(), LinkedHashMap::new, Collectors.toList()));
    }

    /** A number that is not told is none that did not occur. */
    private static boolean kommtVor(Long wert) {
        return wert == null || wert > 0;
    }

    /** What no case of both years knows, by the reason: said once, and not in forty lines. */
    private static Map<String, List<Auswertung.Zeile>> unbekannte(Auswertung auswertung) {
        return auswertung.kennzahlen().stream()
                .filter(AuswertungSeite::istUnbekannt)
                .collect(Collectors.groupingBy(Auswertung.Zeile::grund, LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean istUnbekannt(Auswertung.Zeile zeile) {
        return zeile.wert() == null && zeile.vorjahr() == null;
    }

    @PostMapping("/auswertung/{jahr:\\d{4}}/meldungen")
    String melde(
            @PathVariable int jahr,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        Angemeldet wer = Angemeldet.aktuell();
        if (!wer.istIn(Gruppe.KRM)) {
            throw new NichtGefunden("Gemeldetes trägt das KRM ein.");
        }
        try {
            meldungen.nimm(jahr, leser.lies(MeldungEingabe.class, felder), wer.name());
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fehler", e.fehler());
            model.addAttribute("felder", felder);
            return zeige(jahr, "", model, antwort);
        }
        meldung.addFlashAttribute("getan", true);
        return "redirect:/auswertung/" + jahr;
    }
}

package de.ombud.suche;

import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Seitenfreigabe;
import de.ombud.system.einmal.OhneWirkung;
import de.ombud.vorgang.Betrachter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search, for everybody who is logged in; each finds what they may see. The words travel in a form and never in an address. */
@Controller
class SucheSeite {

    private final Fallsuche suche;
    private final Lesezugriffe lesezugriffe;

    SucheSeite(Fallsuche suche, Lesezugriffe lesezugriffe) {
        this.suche = suche;
        this.lesezugriffe = lesezugriffe;
    }

    @Bean
    static Seitenfreigabe sucheSeitenfreigabe() {
        return Seitenfreigabe.fuerAngemeldete("/suche/**");
    }

    @GetMapping("/suche")
    String leer(Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("worte", "");
        return "suche/seite";
    }

    @OhneWirkung("gesuchte Worte gehören in keine Adresse")
    @PostMapping("/suche")
    String suchen(
            @RequestParam(defaultValue = "") String worte,
            HttpSession sitzung,
            Model model,
            HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean zuLang = worte.codePointCount(0, worte.length()) > SucheEingabe.LAENGE;
        if (zuLang || Suchworte.von(worte).istLeer()) {
            model.addAttribute("worte", zuLang ? "" : worte);
            model.addAttribute("fehler", zuLang ? "suche.zuLang" : "suche.fehlt");
            return "suche/seite";
        }
        return "redirect:/suche/" + Suchmappe.in(sitzung).merke(worte);
    }

    @GetMapping("/suche/{nr:\\d{1,6}}")
    String ergebnis(
            @PathVariable int nr,
            @RequestParam(required = false) Long vor,
            HttpSession sitzung,
            Model model,
            HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<String> worte = Suchmappe.in(sitzung).suche(nr);
        model.addAttribute("worte", worte.orElse(""));
        if (worte.isEmpty()) {
            model.addAttribute("fehler", "suche.vergessen");
            return "suche/seite";
        }
        Angemeldet wer = Angemeldet.aktuell();
        Suchergebnis ergebnis =
                suche.finde(Suchworte.von(worte.get()), vor == null ? Fallsuche.VON_VORN : vor, Betrachter.von(wer));
        lesezugriffe.vermerken(ergebnis.treffer().stream().map(Treffer::az).toList(), wer.name(), Leseweg.TREFFERLISTE);
        model.addAttribute("nr", nr);
        model.addAttribute("ergebnis", ergebnis);
        model.addAttribute("weitere", vor != null);
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "suche/seite";
    }
}
